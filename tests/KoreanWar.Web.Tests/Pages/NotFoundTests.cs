using System.Net;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages;

public sealed class NotFoundTests(Site site)
{
    [Theory]
    [InlineData("/backgrund", "/background")]
    [InlineData("/background/electoins", "/background/elections")]
    [InlineData("/who-startet-it", "/who-started-it")]
    [InlineData("/history/elections", "/background/elections")]
    [InlineData("/source", "/sources")]
    [InlineData("/sources/weathersby-1994", "/sources/weathersby-1995")]
    public async Task An_unknown_address_is_a_404_that_names_the_nearest_ones(string path, string nearest)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = await Site.ParseAsync(response);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Contains(nearest, page.QuerySelectorAll("main li a").Select(a => a.GetAttribute("href")));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Theory]
    [InlineData("/xyzzyqqqqqqqq")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/%EA%B9%80%EC%9D%BC%EC%84%B1")]
    [InlineData("/a/b/c/d/e/f/g")]
    [InlineData("/figures/none.svg")]
    [InlineData("/css/none.css")]
    [InlineData("/errors/content")]
    [InlineData("/errors/404")]
    [InlineData("/errors/500")]
    [InlineData("/%20")]
    [InlineData("/%09")]
    [InlineData("/%E3%80%80")]
    [InlineData("/%20/x")]
    [InlineData("/background/%20")]
    [InlineData("/sources/%20")]
    public async Task An_address_near_nothing_is_a_plain_404(string path)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("There is no page here", (await Site.ParseAsync(response)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task What_was_asked_for_is_not_repeated_in_the_page()
    {
        using var response = await site.GetAsync("/%3Cscript%3Ealert(1)%3C/script%3E");
        Assert.DoesNotContain("alert(1)", await Site.TextAsync(response), StringComparison.Ordinal);
    }
}
