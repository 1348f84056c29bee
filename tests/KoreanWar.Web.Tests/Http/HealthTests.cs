using System.Net;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Http;

public sealed class HealthTests(Site site)
{
    [Theory]
    [InlineData("/health/live", "live\n")]
    [InlineData("/health/ready", "ready\n")]
    public async Task A_healthy_site_says_so(string path, string text)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(text, await Site.TextAsync(response));
        Assert.True(response.Headers.CacheControl!.NoStore);
    }
}
