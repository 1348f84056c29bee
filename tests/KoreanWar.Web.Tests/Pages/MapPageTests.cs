using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages;

public sealed class MapPageTests(Site site)
{
    [Fact]
    public async Task Every_front_has_a_figure_with_heading_picture_text_note_and_sources()
    {
        var page = await site.GetPageAsync("/map");
        var figures = page.QuerySelectorAll("figure").ToList();

        Assert.True(figures.Count >= 10);
        Assert.Equal(site.Snapshot.Fronts.Select(f => f.Id), figures.Select(f => f.Id));
        foreach (var (front, figure) in site.Snapshot.Fronts.Zip(figures))
        {
            var text = figure.TextContent;
            Assert.StartsWith(front.Title, figure.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(front.When, figure.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(front.FullTitle, figure.QuerySelector(".picture svg[role=img]")!.GetAttribute("aria-label"), StringComparison.Ordinal);
            Assert.Contains("Hatched: " + front.North, text, StringComparison.Ordinal);
            Assert.Contains("Dotted: " + front.South, text, StringComparison.Ordinal);
            Assert.Contains(front.Text, text, StringComparison.Ordinal);
            Assert.Contains(front.Note, text, StringComparison.Ordinal);
            Assert.Equal(
                front.Sources.Select(s => "/sources/" + s.Source.Key),
                figure.QuerySelectorAll(".map-sources a").Select(a => a.GetAttribute("href")));
        }
    }

    [Fact]
    public async Task Places_are_switched_by_kind_cities_first()
    {
        var page = await site.GetPageAsync("/map");
        var boxes = page.QuerySelectorAll(".map-kinds input[type=checkbox]").ToList();

        Assert.Equal("Places shown on the maps", page.QuerySelector("fieldset legend")!.TextContent);
        Assert.True(boxes.Count > 1);
        Assert.Equal(["show-city"], boxes.Where(b => b.HasAttribute("checked")).Select(b => b.Id));
        Assert.All(boxes, box => Assert.NotNull(page.QuerySelector($"#map-places-{box.Id!["show-".Length..]}")));
    }

    [Fact]
    public async Task About_a_dozen_chief_cities_are_named_on_a_narrow_screen()
    {
        var page = await site.GetPageAsync("/map");
        var chief = page.QuerySelectorAll("#map-places-city .name:not(.minor)").Select(n => n.TextContent).ToList();

        Assert.InRange(chief.Count, 10, 12);
        Assert.Contains("Seoul", chief);
        Assert.Contains("Pyongyang", chief);
        Assert.Contains("Busan", chief);
    }

    [Theory]
    [InlineData("/map", 1)]
    [InlineData("/the-war", 1)]
    [InlineData("/the-war/pusan-perimeter", 1)]
    [InlineData("/who-started-it/the-ongjin-plan", 1)]
    [InlineData("/the-war/incheon", 0)]
    [InlineData("/about", 0)]
    public async Task The_outlines_stand_once_behind_the_text_of_a_page_with_a_map_and_nowhere_else(string path, int count)
    {
        var page = await site.GetPageAsync(path);

        Assert.Equal(count, page.QuerySelectorAll("#map-korea").Length);
        Assert.Equal(count, page.QuerySelectorAll("link[href*='/css/maps.']").Length);
        Assert.Equal(count > 0, page.QuerySelector("svg.map") is not null);
        if (count > 0)
        {
            var html = await Site.TextAsync(await site.GetAsync(path));
            Assert.True(html.IndexOf("id=\"map-korea\"", StringComparison.Ordinal) > html.LastIndexOf("<figcaption>", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_map_says_what_it_is_made_with()
    {
        foreach (var path in new[] { "/map", "/the-war/pusan-perimeter" })
        {
            Assert.Contains("Made with Natural Earth.", (await site.GetPageAsync(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_phase_of_the_war_has_its_map()
    {
        var page = await site.GetPageAsync("/the-war");
        var links = page.QuerySelectorAll(".map-figure a").Select(a => a.GetAttribute("href")).ToList();

        Assert.Equal(
            ["1950-07-20", "1950-09-14", "1950-10-26", "1950-11-24", "1950-12-31", "1951-01-24", "1951-04-21", "1951-07-01"],
            links.Select(l => l!["/map#".Length..]));
        Assert.All(page.QuerySelectorAll(".map-figure svg.map"), svg => Assert.NotEmpty(svg.GetAttribute("aria-label")!));
    }
}
