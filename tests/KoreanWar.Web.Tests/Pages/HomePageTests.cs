using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages;

public sealed class HomePageTests(Site site)
{
    [Fact]
    public async Task Leads_to_the_two_ways_in()
    {
        var page = await site.GetPageAsync("/");
        Assert.Equal(["/background", "/who-started-it"], page.QuerySelectorAll(".entrances h3 a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Lists_every_article_with_every_section()
    {
        var page = await site.GetPageAsync("/");
        Assert.Equal(site.Snapshot.Articles.Select(a => a.Path), page.QuerySelectorAll(".articles h3 a").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            site.Snapshot.Articles.SelectMany(a => a.Sections).Select(s => s.Permalink),
            page.QuerySelectorAll(".articles .sections a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Opens_with_the_war_in_a_few_lines_and_their_sources()
    {
        var page = await site.GetPageAsync("/");
        Assert.Contains("25 June 1950", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".lead .cite a"));
        Assert.NotEmpty(page.QuerySelectorAll(".notes li"));
    }
}
