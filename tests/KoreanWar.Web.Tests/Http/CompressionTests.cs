using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Http;

public sealed class CompressionTests(Site site)
{
    [Theory]
    [InlineData("/background")]
    [InlineData("/figures/two-lines.svg")]
    [InlineData("/timeline.json")]
    [InlineData("/timeline.ics")]
    [InlineData("/timeline.csv")]
    [InlineData("/losses.csv")]
    public async Task Whatever_is_text_is_sent_compressed_to_who_takes_it(string path)
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("Accept-Encoding", "br");

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
    }
}
