using System.Net;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Http;

public sealed class FigureTests(Site site)
{
    [Fact]
    public async Task Every_picture_of_an_article_is_served_with_its_type_and_its_credit()
    {
        var page = await site.GetPageAsync("/background");
        var figures = page.QuerySelectorAll("figure:has(img)").ToList();
        Assert.NotEmpty(figures);
        foreach (var figure in figures)
        {
            var picture = figure.QuerySelector("img")!;
            Assert.NotEmpty(picture.GetAttribute("alt")!);
            Assert.Contains("Licence: ", figure.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);

            using var response = await site.GetAsync(picture.GetAttribute("src")!);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.StartsWith("image/", response.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
        }
    }
}
