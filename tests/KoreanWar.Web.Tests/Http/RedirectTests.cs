using System.Net;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Http;

public sealed class RedirectTests(Site site)
{
    [Theory]
    [InlineData("/background/", "/background")]
    [InlineData("/Background", "/background")]
    [InlineData("/BACKGROUND/Elections/", "/background/elections")]
    [InlineData("//background", "/background")]
    [InlineData("/background//elections", "/background/elections")]
    [InlineData("/background.html", "/background")]
    [InlineData("/Background/Elections.HTML", "/background/elections")]
    [InlineData("/index.html", "/")]
    [InlineData("/background/index.html", "/background")]
    [InlineData("/index", "/")]
    [InlineData("/Sources/Weathersby-1995", "/sources/weathersby-1995")]
    [InlineData("/SITEMAP.xml", "/sitemap.xml")]
    [InlineData("/robots.txt/", "/robots.txt")]
    [InlineData("/Health/Live", "/health/live")]
    [InlineData("/%62ackground/", "/background")]
    public async Task Every_deviating_form_is_one_permanent_redirect(string path, string expected)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var response = await SendAsync(method, path);
            Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
            Assert.Equal(expected, response.Headers.Location!.OriginalString);

            using var target = await SendAsync(method, expected);
            Assert.Equal(HttpStatusCode.OK, target.StatusCode);
        }
    }

    [Fact]
    public async Task The_query_is_kept()
    {
        using var response = await SendAsync(HttpMethod.Get, "/Background/?a=%20b&c");
        Assert.Equal("/background?a=%20b&c", response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/Nothing-Here/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org")]
    public async Task An_unknown_address_is_not_redirected_anywhere(string path)
    {
        using var response = await SendAsync(HttpMethod.Get, path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.Location);
    }

    [Fact]
    public async Task An_unknown_query_key_changes_nothing()
    {
        using var plain = await SendAsync(HttpMethod.Get, "/background");
        using var asked = await SendAsync(HttpMethod.Get, "/background?utm_source=x&page=2&article=who-started-it&section=elections");
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.Equal(
            await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            await asked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path)
    {
        using var client = site.NewClient();
        using var request = new HttpRequestMessage(method, new Uri(client.BaseAddress!.GetLeftPart(UriPartial.Authority) + path));
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
