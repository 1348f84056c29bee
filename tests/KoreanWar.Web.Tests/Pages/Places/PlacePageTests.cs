using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages.Places;

public sealed class PlacePageTests(Site site)
{
    [Fact]
    public async Task The_kinds_stand_in_their_order_with_every_place_once()
    {
        var page = await site.GetPageAsync("/places");
        var groups = page.QuerySelectorAll("section.group").ToList();
        Assert.Equal("Cities", groups[0].QuerySelector("h2")!.TextContent);
        Assert.Equal(
            site.Snapshot.Places.Select(p => p.Path).Order(StringComparer.Ordinal),
            groups.SelectMany(g => g.QuerySelectorAll("li > a")).Select(a => a.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.Contains("also Sŏul, Hanseong, Keijo", page.QuerySelectorAll(".meta").Select(m => m.TextContent));
    }

    [Fact]
    public async Task A_place_tells_what_happened_there_and_where_it_is()
    {
        var place = site.Snapshot.FindPlace("incheon")!;
        var page = await site.GetPageAsync(place.Path);
        Assert.Equal("Incheon", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(place.Text, page.QuerySelector("[data-summary]")!.TextContent);
        Assert.Equal("37.46° N, 126.71° E; about 60 kilometres south of the 38th parallel.", page.QuerySelector(".coordinates")!.TextContent);
        Assert.Equal("인천", page.QuerySelector("dd [lang=ko]")!.TextContent);
        Assert.Equal(place.Sources.Select(s => "/sources/" + s.Source.Key), page.QuerySelectorAll(".cited a").Select(a => a.GetAttribute("href")));
        Assert.NotEmpty(place.Events);
        Assert.Equal(place.Events.Select(e => e.Path), page.QuerySelectorAll("[aria-labelledby=events] a").Select(a => a.GetAttribute("href")));
        Assert.NotEmpty(place.Mentions);
        Assert.Equal(place.Mentions.Select(m => m.Href), page.QuerySelectorAll(".mentions a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_place_on_the_base_map_is_drawn_on_it_and_one_far_away_is_told_in_words()
    {
        var incheon = await site.GetPageAsync("/places/incheon");
        Assert.Single(incheon.QuerySelectorAll(".locator svg[role=img]"));
        Assert.Single(incheon.QuerySelectorAll("#map-korea"));

        var moscow = await site.GetPageAsync("/places/moscow");
        Assert.Equal("55.75° N, 37.62° E.", moscow.QuerySelector(".coordinates")!.TextContent);
        Assert.Empty(moscow.QuerySelectorAll("svg, #map-korea"));
    }

    [Fact]
    public async Task A_point_that_no_gazetteer_confirms_is_said_to_be_about()
    {
        var place = site.Snapshot.Places.First(p => p.IsPointAbout);
        Assert.StartsWith("About ", (await site.GetPageAsync(place.Path)).QuerySelector(".coordinates")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cited_works_stand_apart_and_end_with_a_full_stop()
    {
        var cited = (await site.GetPageAsync("/places/seoul")).QuerySelector(".cited")!.TextContent;
        Assert.DoesNotContain(" ;", cited, StringComparison.Ordinal);
        Assert.Contains("; ", cited, StringComparison.Ordinal);
        Assert.Matches(@"\S\.$", cited);
    }
}
