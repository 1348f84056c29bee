using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages.Timeline;

public sealed class TimelinePageTests(Site site)
{
    [Theory]
    [InlineData("")]
    [InlineData("?phase=&person=&place=")]
    [InlineData("?utm_source=x&fbclid=%3Cscript%3E")]
    public async Task The_events_of_the_first_tier_are_shown(string query)
    {
        var page = await site.GetPageAsync("/timeline" + query);
        var expected = site.Snapshot.Events.Where(e => e.Tier == 1).Select(e => e.Id).ToList();
        Assert.InRange(expected.Count, 100, site.Snapshot.Events.Length - 1);
        Assert.Equal(expected, Shown(page));
        Assert.Equal(Site.Origin + "/timeline", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains($"{expected.Count} of {site.Snapshot.Events.Length} events are shown.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_events_are_shown_on_request()
    {
        var page = await site.GetPageAsync("/timeline?all=yes");
        Assert.Equal(site.Snapshot.Events.Select(e => e.Id), Shown(page));
        Assert.True(((IHtmlInputElement)page.QuerySelector("#all")!).IsChecked);
    }

    [Theory]
    [InlineData("phase=armistice", "phase", "armistice")]
    [InlineData("phase=armistice&all=yes", "phase", "armistice")]
    [InlineData("person=joseph-stalin", "person", "joseph-stalin")]
    [InlineData("place=panmunjom", "place", "panmunjom")]
    [InlineData("person=joseph-stalin&phase=road-to-war", "person", "joseph-stalin")]
    [InlineData("person=joseph-stalin&place=moscow&phase=road-to-war", "place", "moscow")]
    public async Task A_filter_shows_what_fits_all_of_it_and_says_what_was_chosen(string query, string field, string value)
    {
        var asked = query.Split('&').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var expected = site.Snapshot.Events
            .Where(e => asked.ContainsKey("all") || asked.ContainsKey("person") || asked.ContainsKey("place") || e.Tier == 1)
            .Where(e => !asked.TryGetValue("phase", out var phase) || e.Phase.ToString() == string.Concat(phase.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..])))
            .Where(e => !asked.TryGetValue("person", out var person) || e.People.Contains(person))
            .Where(e => !asked.TryGetValue("place", out var place) || e.Places.Contains(place))
            .Select(e => e.Id).ToList();

        var page = await site.GetPageAsync("/timeline?" + query);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Shown(page));
        Assert.Equal(value, ((IHtmlSelectElement)page.QuerySelector($"select[name={field}]")!).Value);
        Assert.NotNull(page.QuerySelector("p.meta a[href='/timeline']"));
        Assert.Equal(Site.Origin + "/timeline", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_filter_that_nothing_fits_says_so()
    {
        var page = await site.GetPageAsync("/timeline?phase=japanese-rule&person=mark-clark");
        Assert.Empty(Shown(page));
        Assert.Contains("No event fits all of that at once.", page.QuerySelectorAll("main p").Select(p => p.TextContent));
    }

    [Theory]
    [InlineData("person=joseph-stalni", "There is no person “joseph-stalni”. The nearest is “joseph-stalin”.")]
    [InlineData("place=panmunjon", "There is no place “panmunjon”. The nearest is “panmunjom”.")]
    [InlineData("phase=armistise", "There is no part of the history “armistise”. The nearest is “armistice”.")]
    [InlineData("phase=Armistice", "There is no part of the history “Armistice”. The nearest is “armistice”.")]
    [InlineData("phase=0", "There is no part of the history “0”.")]
    [InlineData("person=xyzzyqqqqqqq", "There is no person “xyzzyqqqqqqq”.")]
    [InlineData("person=joseph-stalin&person=mao-zedong", "There is no person “joseph-stalin,mao-zedong”.")]
    [InlineData("all=no", "“no” does not say whether all events are wanted; the one word for it is “yes”.")]
    [InlineData("person=%20", "There is no person “ ”.")]
    [InlineData("person=%3Cscript%3Ealert(1)%3C/script%3E", "There is no person “<script>alert(1)</script>”.")]
    [InlineData("place=%22%20onmouseover=%22x", "There is no place “\" onmouseover=\"x”.")]
    public async Task A_value_that_stands_for_nothing_is_a_404_that_says_so(string query, string mistake)
    {
        using var response = await site.GetAsync("/timeline?" + query);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = await Site.ParseAsync(response);
        Assert.Equal(mistake, page.QuerySelector("[role=alert] p")!.TextContent);
        Assert.Empty(Shown(page));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), [onmouseover], .strip"));
        Assert.NotNull(page.QuerySelector("form.filter"));
    }

    [Fact]
    public async Task Every_mistake_of_a_query_is_told()
    {
        using var response = await site.GetAsync("/timeline?person=x1&place=x2&phase=x3&all=x4");
        Assert.Equal(5, (await Site.ParseAsync(response)).QuerySelectorAll("[role=alert] p").Length);
    }

    [Fact]
    public async Task Every_event_has_its_anchor_date_text_and_sources()
    {
        var page = await site.GetPageAsync("/timeline?all=yes");
        foreach (var item in site.Snapshot.Events)
        {
            var entry = page.GetElementById(item.Id)!;
            Assert.Equal(item.When, entry.QuerySelector(".when")!.TextContent);
            Assert.Equal(item.Date.Date.ToIso(), entry.QuerySelector("time")!.GetAttribute("datetime"));
            Assert.Equal((item.Title, "#" + item.Id), (entry.QuerySelector("h3 a")!.TextContent, entry.QuerySelector("h3 a")!.GetAttribute("href")));
            Assert.Equal(item.Text, entry.QuerySelector("[data-summary]")!.TextContent);
            var links = entry.QuerySelectorAll("div > p.meta a").Where(a => a.Closest(".clocks") is null).Select(a => a.GetAttribute("href")!).ToList();
            Assert.Equal(
                [
                    .. item.People.Select(id => "/people/" + id), .. item.Places.Select(id => "/places/" + id),
                    .. item.Section is { } told ? [told.Href] : Array.Empty<string>(), .. item.Sources.Select(s => "/sources/" + s.Source.Key),
                ],
                links);
        }
    }

    [Fact]
    public async Task Lists_in_a_line_are_set_as_sentences()
    {
        var page = await site.GetPageAsync("/timeline?all=yes");
        Assert.All(page.QuerySelectorAll(".events p.meta > span, .clocks caption, .clocks .meta").Select(Words), text =>
        {
            Assert.DoesNotContain(" ,", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" ;", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" .", text, StringComparison.Ordinal);
            Assert.EndsWith(".", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task An_hour_is_a_table_with_a_caption_and_a_header_for_each_clock()
    {
        var page = await site.GetPageAsync("/timeline");
        var attack = page.QuerySelector("[id='1950-06-25-north-korea-attacks'] .clocks")!;
        Assert.StartsWith("The attack begins: about 25 June 1950, 04:00 on the clock of Korea (", attack.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Korea", "Washington and New York", "Moscow", "UTC"], attack.QuerySelectorAll("thead th[scope=col]").Select(h => h.TextContent));
        var readings = attack.QuerySelectorAll("tbody").ToList();
        Assert.Equal(2, readings.Count);
        Assert.Equal(
            ["about 04:00 25 June", "about 15:00 24 June", "about 22:00 24 June", "about 19:00 24 June"],
            readings[0].QuerySelectorAll("time").Select(Words));
        Assert.Equal(
            ["1950-06-25T04:00", "1950-06-24T14:00", "1950-06-24T21:00", "1950-06-24T18:00"],
            readings[1].QuerySelectorAll("time").Select(t => t.GetAttribute("datetime")));
    }

    [Fact]
    public async Task Every_hour_says_by_whose_reckoning_and_has_a_cell_for_each_clock()
    {
        var page = await site.GetPageAsync("/timeline");
        var clocks = site.Snapshot.Events.SelectMany(e => e.Clocks).ToList();
        var tables = page.QuerySelectorAll(".clocks table").ToList();
        Assert.Equal(clocks.Count, tables.Count);
        foreach (var (clock, table) in clocks.Zip(tables))
        {
            Assert.Equal(clock.Zones.Count, table.QuerySelectorAll("th").Length);
            Assert.Equal(clock.Readings.Length, table.QuerySelectorAll("tbody").Length);
            foreach (var (reading, body) in clock.Readings.Zip(table.QuerySelectorAll("tbody")))
            {
                Assert.Equal(clock.Zones.Count, body.FirstElementChild!.Children.Length);
                Assert.StartsWith(reading.Note!, body.QuerySelector(".reckoning td")!.TextContent, StringComparison.Ordinal);
                Assert.Equal(reading.Sources.Select(s => "/sources/" + s.Source.Key), body.QuerySelectorAll(".reckoning a").Select(a => a.GetAttribute("href")));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?all=yes")]
    [InlineData("?phase=aftermath&all=yes")]
    [InlineData("?phase=japanese-rule&person=mark-clark")]
    public async Task The_strip_marks_every_event_in_order_and_inside_its_box(string query)
    {
        var page = await site.GetPageAsync("/timeline" + query);
        var box = page.QuerySelector(".strip svg")!.GetAttribute("viewBox")!.Split(' ').Select(Number).ToList();
        var marks = page.QuerySelectorAll(".strip .tick").ToList();
        Assert.Equal(site.Snapshot.Events.Length, marks.Count);
        Assert.Equal(Shown(page).Count, marks.Count(m => !m.ClassList.Contains("faint")));
        Assert.Equal(marks.Select(m => Of(m, "x")).Order(), marks.Select(m => Of(m, "x")));
        Assert.All(marks, m => Assert.True(Of(m, "x") >= 0 && Of(m, "x") + Of(m, "width") <= box[2]));
        Assert.All(marks, m => Assert.Equal(box[3], Of(m, "y") + Of(m, "height")));

        var bands = page.QuerySelectorAll(".strip .band").ToList();
        Assert.All(bands, b => Assert.True(Of(b, "x") >= 0 && Of(b, "width") >= 0));
        Assert.Equal(bands.Skip(1).Select(b => Of(b, "x")), bands.SkipLast(1).Select(b => Of(b, "x") + Of(b, "width")));
        Assert.Equal(box[2], Of(bands[^1], "x") + Of(bands[^1], "width"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?phase=aftermath")]
    [InlineData("?phase=japanese-rule&person=mark-clark")]
    public async Task The_strip_leads_to_every_part_of_the_history(string query)
    {
        var page = await site.GetPageAsync("/timeline" + query);
        var whole = await site.GetPageAsync("/timeline");
        var links = page.QuerySelectorAll(".strip ol a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(whole.QuerySelectorAll("main section > h2").Select(h => h.Id), links.Select(l => l.Split('#')[1]));
        Assert.All(links, l => Assert.NotNull((l[0] == '#' ? page : whole).GetElementById(l.Split('#')[1])));
    }

    private static double Of(IElement element, string attribute) => Number(element.GetAttribute(attribute)!);

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static List<string> Shown(IParentNode page) => [.. page.QuerySelectorAll(".events > li").Select(e => e.Id!)];
}
