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
    /// <summary>The origin that the tests configure.</summary>
    public const string Origin = "https://korea.example";

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>Starts the site on a free port; the test server would answer HEAD with a body, as no real one does.</summary>
    public Site()
    {
        UseKestrel(0);
        StartServer();
    }

    /// <summary>What the site was built from.</summary>
    public SiteSnapshot Snapshot => Services.GetRequiredService<SiteContent>().Snapshot!;

    /// <summary>The answer to GET; a redirect is shown, not followed.</summary>
    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    /// <summary>The answer to a request; the path is sent as it is written.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, new Uri(ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority) + path));
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The text of an answer.</summary>
    public static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>The page at a path, parsed; the status must be a success.</summary>
    public async Task<IHtmlDocument> GetPageAsync(string path)
    {
        using var response = await GetAsync(path);
        response.EnsureSuccessStatusCode();
        return await ParseAsync(response);
    }

    /// <summary>The page of a response, parsed.</summary>
    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await TextAsync(response));

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("Site:BaseUrl", Origin);
}
