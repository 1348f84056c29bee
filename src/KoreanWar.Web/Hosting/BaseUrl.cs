using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace KoreanWar.Web.Hosting;

/// <summary>
/// Makes absolute addresses. They come from the configuration or from the socket, never from the Host header, which
/// anybody can send.
/// </summary>
public sealed class BaseUrl(IOptions<SiteOptions> options, IServer server)
{
    private const string Nowhere = "http://localhost";

    /// <summary>True when the operator named the public origin.</summary>
    public bool IsConfigured => !string.IsNullOrEmpty(options.Value.BaseUrl);

    /// <summary>The origin, without a slash at the end.</summary>
    public string Origin => IsConfigured
        ? new Uri(options.Value.BaseUrl!).GetLeftPart(UriPartial.Authority)
        : Listening.TrimEnd('/');

    /// <summary>The addresses that the server listens on, as configured; empty before it has started.</summary>
    public IReadOnlyCollection<string> Addresses => [.. server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []];

    // The first address as a browser on this machine reaches it.
    private string Listening
    {
        get
        {
            var first = Addresses.FirstOrDefault();
            return first is null ? Nowhere : BindingAddress.Parse(first) is { Host: "+" or "*" or "0.0.0.0" or "[::]" } any
                ? $"{any.Scheme}://localhost:{any.Port}"
                : first;
        }
    }

    /// <summary>The absolute address of a page.</summary>
    /// <param name="path">A canonical path, such as <c>/background</c>, not percent-encoded.</param>
    public string Absolute(string path) => Origin + (path == "/" ? "/" : new PathString(path).ToUriComponent());

    /// <summary>The absolute address of a link to a page or a place in it.</summary>
    /// <param name="href">A link of this site, such as <c>/timeline?all=yes#1950-06</c>; query and fragment are percent-encoded.</param>
    public string AbsoluteLink(string href)
    {
        var end = href.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? Absolute(href) : Absolute(href[..end]) + href[end..];
    }
}
