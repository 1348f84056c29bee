using System.Collections.Frozen;
using KoreanWar.Content;
using KoreanWar.Web.Hosting;

namespace KoreanWar.Web.Http;

/// <summary>
/// Leads every deviating form of an address (other case, slash at the end, doubled slashes, former slug or anchor,
/// file extension) to the one there is, in one permanent redirect.
/// </summary>
public sealed class CanonicalAddress(RequestDelegate next, SiteContent content, EndpointDataSource endpoints)
{
    private readonly Lazy<FrozenSet<string>> _fixed = new(() => endpoints.Endpoints
        .OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.Parameters.Count == 0)
        .Select(e => "/" + e.RoutePattern.RawText?.TrimStart('/'))
        .ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Redirects, or lets the request through.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (content.Snapshot is not { } site || Exists(site, path))
        {
            return next(context);
        }

        var canonical = CanonicalPath.Find(site, path);
        if (canonical == path || !Exists(site, canonical))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = new PathString(canonical).ToUriComponent() + context.Request.QueryString;
        return Task.CompletedTask;
    }

    private bool Exists(SiteSnapshot site, string path) =>
        site.Map.Contains(path) || site.FindFigureAt(path) is not null || _fixed.Value.Contains(path);
}
