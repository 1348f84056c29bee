using System.Net;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Http;

public sealed class MethodTests(Site site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/background")]
    [InlineData("/background/elections")]
    [InlineData("/sources")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/health/live")]
    [InlineData("/css/site.css")]
    [InlineData("/no-such-page")]
    public async Task Head_answers_as_get_does_without_a_body(string path)
    {
        using var get = await site.GetAsync(path);
        using var head = await site.SendAsync(HttpMethod.Head, path);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(Headers(get), Headers(head));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("MADEUP")]
    public async Task Any_other_method_is_refused_and_told_which_there_are(string method)
    {
        foreach (var path in new[] { "/", "/background", "/health/live", "/no-such-page" })
        {
            using var response = await site.SendAsync(new HttpMethod(method), path);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
            Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
        }
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "article=who-started-it")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=article\r\n\r\nwho-started-it")]
    public async Task A_body_sent_with_get_changes_nothing(string type, string body)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.ClientOptions.BaseAddress, "/background"));
        request.Content = new StringContent(body);
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("Background", (await Site.ParseAsync(response)).QuerySelector("h1")!.TextContent);
    }

    // How a body is sent is said only where there is one.
    private static IEnumerable<string> Headers(HttpResponseMessage response) =>
        response.Headers.Select(h => h.Key).Where(k => k != "Transfer-Encoding").Order();
}
