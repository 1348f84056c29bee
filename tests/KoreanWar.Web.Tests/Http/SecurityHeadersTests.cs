using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Http;

public sealed class SecurityHeadersTests(Site site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/background")]
    [InlineData("/sources")]
    [InlineData("/no-such-page")]
    [InlineData("/Background/")]
    [InlineData("/css/site.css")]
    [InlineData("/js/previews.js")]
    [InlineData("/js/map.js")]
    [InlineData("/figures/two-lines.svg")]
    [InlineData("/sitemap.xml")]
    [InlineData("/health/live")]
    public async Task Every_answer_carries_the_policy_and_no_cookie(string path)
    {
        using var response = await site.GetAsync(path);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; ",
            policy,
            StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("Server"));
    }
}
