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
    [InlineData("/FIGURES/two-lines.svg", "/figures/two-lines.svg")]
    [InlineData("/figures/Two-Lines.svg/", "/figures/two-lines.svg")]
    public async Task Every_deviating_form_is_one_permanent_redirect(string path, string expected)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var response = await site.SendAsync(method, path);
            Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
            Assert.Equal(expected, response.Headers.Location!.OriginalString);

            using var target = await site.SendAsync(method, expected);
            Assert.Equal(HttpStatusCode.OK, target.StatusCode);
        }
    }

    [Fact]
    public async Task The_query_is_kept()
    {
        using var response = await site.GetAsync("/Background/?a=%20b&c");
        Assert.Equal("/background?a=%20b&c", response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/Nothing-Here/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org")]
    public async Task An_unknown_address_is_not_redirected_anywhere(string path)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.Location);
    }

    [Fact]
    public async Task An_unknown_query_key_changes_nothing()
    {
        using var plain = await site.GetAsync("/background");
        using var asked = await site.GetAsync("/background?utm_source=x&page=2&article=who-started-it&section=elections");
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.Equal(await Site.TextAsync(plain), await Site.TextAsync(asked));
    }
}
