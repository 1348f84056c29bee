using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KoreanWar.Content;
using KoreanWar.Web.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(KoreanWar.Web.Tests.Support.Site))]

namespace KoreanWar.Web.Tests.Support;

/// <summary>The real site over the real content on a real server. One for all tests, as it never changes.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    /// <summary>Starts the site on a free port; the test server would answer HEAD with a body, as no real one does.</summary>
    public Site()
    {
        UseKestrel(0);
        StartServer();
    }

    /// <summary>The origin that the tests configure.</summary>
    public const string Origin = "https://korea.example";

    /// <summary>What the site was built from.</summary>
    public SiteSnapshot Snapshot => Services.GetRequiredService<SiteContent>().Snapshot!;

    /// <summary>A client that shows redirects instead of following them.</summary>
    public HttpClient NewClient() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = ClientOptions.BaseAddress };

    /// <summary>The page at a path, parsed; the status must be a success.</summary>
    public async Task<IHtmlDocument> GetPageAsync(string path)
    {
        using var client = NewClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return await ParseAsync(response);
    }

    /// <summary>The page of a response, parsed.</summary>
    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("Site:BaseUrl", Origin);
}
