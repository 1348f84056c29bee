using System.Net;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Hosting;

public sealed class AliasTests
{
    [Fact]
    public async Task A_former_page_is_one_redirect_and_a_former_anchor_a_real_element()
    {
        using var content = TemporaryContent.Good();
        await using var site = SiteProcess.Start([], new() { ["Content__Path"] = content.Folder });
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = await site.WaitForAddressAsync() };
        foreach (var (path, target) in new[]
        {
            ("/former", "/a"), ("/Former/", "/a"), ("/former/one", "/a/one"), ("/former/once", "/a/one"), ("/a/once", "/a/one"),
        })
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
            Assert.Equal(target, response.Headers.Location!.OriginalString);
        }

        using var article = await client.GetAsync(new Uri("/a", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await Site.ParseAsync(article);
        Assert.Equal("one", page.GetElementById("once")!.NextElementSibling!.QuerySelector("h2")!.Id);
    }
}
