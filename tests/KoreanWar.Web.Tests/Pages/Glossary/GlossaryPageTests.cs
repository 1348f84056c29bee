using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages.Glossary;

public sealed class GlossaryPageTests(Site site)
{
    [Fact]
    public async Task Every_term_has_its_anchor_meaning_and_sources()
    {
        var page = await site.GetPageAsync("/glossary");
        Assert.Equal(site.Snapshot.Terms.Select(t => t.Id), page.QuerySelectorAll(".term").Select(t => t.Id));
        foreach (var term in site.Snapshot.Terms)
        {
            var entry = page.GetElementById(term.Id)!;
            Assert.StartsWith(term.Name, entry.QuerySelector("h3")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(term.Text, entry.QuerySelector("[data-summary]")!.TextContent);
            Assert.Equal(term.Sources.Select(s => "/sources/" + s.Source.Key), entry.QuerySelectorAll(".cited a").Select(a => a.GetAttribute("href")));
            Assert.Equal(term.Names.Native.Select(n => (n.Language, n.Text)), entry.QuerySelectorAll(".native [lang]").Select(n => (n.GetAttribute("lang")!, n.TextContent)));
            Assert.Equal(term.Mentions.Select(m => m.Href), entry.QuerySelectorAll("details a").Select(a => a.GetAttribute("href")));
        }
    }

    [Fact]
    public async Task A_term_leads_to_those_that_belong_with_it()
    {
        var page = await site.GetPageAsync("/glossary");
        Assert.Equal(
            ["#cease-fire", "#military-demarcation-line"],
            page.QuerySelectorAll("#armistice > p.meta a").Select(a => a.GetAttribute("href")));
        Assert.Equal("See Cease-fire, Military Demarcation Line", string.Join(' ', page.QuerySelector("#armistice > p.meta")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task An_abbreviation_leads_to_its_term()
    {
        var page = await site.GetPageAsync("/glossary");
        var abbreviations = page.QuerySelectorAll(".abbreviations a").ToList();
        Assert.Equal(site.Snapshot.Terms.Count(t => t.Names.Abbreviation is not null), abbreviations.Count);
        Assert.Equal(abbreviations.Select(a => a.TextContent).Order(StringComparer.OrdinalIgnoreCase), abbreviations.Select(a => a.TextContent));
        Assert.Equal("#kpa", Assert.Single(abbreviations, a => a.TextContent == "KPA").GetAttribute("href"));
        Assert.Equal("Korean People’s Army (KPA)", page.QuerySelector("#kpa h3")!.TextContent);
    }
}
