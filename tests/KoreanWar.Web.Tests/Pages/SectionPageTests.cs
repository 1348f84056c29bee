using System.Net;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages;

public sealed class SectionPageTests(Site site)
{
    [Fact]
    public async Task Has_its_own_title_description_and_share_address_but_the_article_as_canonical()
    {
        var page = await site.GetPageAsync("/background/elections");
        var article = await site.GetPageAsync("/background");
        Assert.Equal("Elections", page.QuerySelector("h1")!.TextContent);
        Assert.NotEqual(article.Title, page.Title);
        Assert.NotEqual(Description(article), Description(page));
        Assert.Equal(Site.Origin + "/background/elections", page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        Assert.Equal(Site.Origin + "/background", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Holds_the_text_of_the_section_and_of_no_other()
    {
        var page = await site.GetPageAsync("/background/elections");
        var sections = site.Snapshot.FindArticle("background")!.Sections;
        var text = page.QuerySelector(".text")!.TextContent;
        Assert.Contains(FirstWords(sections.Single(s => s.Anchor == "elections").PlainText), text, StringComparison.Ordinal);
        Assert.All(sections.Where(s => s.Anchor != "elections"), s => Assert.DoesNotContain(FirstWords(s.PlainText), text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Numbers_its_notes_from_one()
    {
        var page = await site.GetPageAsync("/background/road-to-war");
        Assert.Equal("1", page.QuerySelector(".cite a")!.TextContent);
        Assert.Equal("note-1", page.QuerySelector(".notes li")!.Id);
    }

    [Fact]
    public async Task Leads_to_the_sections_before_and_after_it_and_to_its_place_in_the_article()
    {
        var page = await site.GetPageAsync("/background/elections");
        Assert.Equal("/background/trusteeship", page.QuerySelector(".neighbours [rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/background/two-states", page.QuerySelector(".neighbours [rel=next]")!.GetAttribute("href"));
        Assert.Equal("/background#elections", page.QuerySelector("article > header .meta a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Exists_for_sections_of_the_second_level_only()
    {
        var inner = site.Snapshot.Articles.SelectMany(a => a.AllSections().Where(s => s.Level > 2).Select(s => $"/{a.Slug}/{s.Anchor}")).ToList();
        Assert.NotEmpty(inner);
        foreach (var path in inner.Append("/background/no-such-section").Append("/background/elections/more"))
        {
            using var response = await site.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    private static string? Description(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelector("meta[name=description]")!.GetAttribute("content");

    private static string FirstWords(string text) => text[..Math.Min(60, text.Length)];
}
