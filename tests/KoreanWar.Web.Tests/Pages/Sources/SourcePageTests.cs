using KoreanWar.Content.Model;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages.Sources;

public sealed class SourcePageTests(Site site)
{
    [Fact]
    public async Task The_list_holds_every_work_once_and_says_how_far_it_was_read()
    {
        var page = await site.GetPageAsync("/sources");
        var items = page.QuerySelectorAll(".bibliography li").ToList();
        Assert.Equal(site.Snapshot.Sources.Select(s => "/sources/" + s.Key), items.Select(i => i.QuerySelector("a")!.GetAttribute("href")));
        Assert.All(items, i => Assert.Matches("read in full|read in part|not opened", i.QuerySelector(".meta")!.TextContent));
    }

    [Fact]
    public async Task The_list_is_divided_by_letters_and_leads_to_each_of_them()
    {
        var page = await site.GetPageAsync("/sources");
        var letters = page.QuerySelectorAll(".letters a").ToList();
        Assert.Equal(letters.Select(l => l.TextContent).Order(StringComparer.Ordinal), letters.Select(l => l.TextContent));
        Assert.True(letters.Count > 20);
        foreach (var letter in letters)
        {
            var heading = page.QuerySelector(letter.GetAttribute("href")!)!;
            Assert.Equal(letter.TextContent, heading.TextContent);
            Assert.All(
                heading.ParentElement!.QuerySelectorAll(".bibliography a"),
                a => Assert.StartsWith(letter.TextContent == "0–9" ? "" : letter.TextContent, a.TextContent.TrimStart('[', '“', '‘'), StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task A_work_names_every_section_that_cites_it()
    {
        var source = site.Snapshot.Sources.MaxBy(s => site.Snapshot.UsesOf(s).Length)!;
        var page = await site.GetPageAsync("/sources/" + source.Key);
        var uses = page.QuerySelectorAll("section[aria-labelledby=uses] a").Select(a => a.GetAttribute("href")).ToList();
        Assert.True(uses.Count > 1);
        Assert.Equal(site.Snapshot.UsesOf(source).Select(u => u.Href), uses);
        foreach (var use in uses.Where(u => u!.Contains('#', StringComparison.Ordinal)))
        {
            var parts = use!.Split('#');
            var section = await site.GetPageAsync(parts[0]);
            Assert.Contains(section.QuerySelectorAll(".notes a, .work, .map-sources a"), a => a.GetAttribute("href") == "/sources/" + source.Key);
        }
    }

    [Fact]
    public async Task A_work_with_an_address_links_to_it()
    {
        var source = site.Snapshot.Sources.First(s => s.Url is not null);
        var page = await site.GetPageAsync("/sources/" + source.Key);
        Assert.Equal(source.Url!.ToString(), page.QuerySelector("dd a[rel=external]")!.GetAttribute("href"));
    }

    [Fact]
    public void Every_cited_work_can_be_found_and_none_is_listed_that_nobody_cites()
    {
        Assert.Empty(site.Snapshot.Sources.Where(s => site.Snapshot.UsesOf(s).IsEmpty).Select(s => s.Key));
        Assert.Contains(site.Snapshot.Sources, s => s.Known == SourceKnowledge.Full);
    }
}
