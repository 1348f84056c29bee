using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using KoreanWar.Content.Model;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Feeds.Timeline;

/// <summary>The events to take along: as a calendar, as a table and for programs.</summary>
public sealed class TimelineFeedTests(Site site)
{
    [Theory]
    [InlineData("/timeline.ics", "text/calendar; charset=utf-8")]
    [InlineData("/timeline.csv", "text/csv; charset=utf-8; header=present")]
    [InlineData("/timeline.json", "application/json; charset=utf-8")]
    public async Task Each_has_its_type_and_answers_head(string path, string type)
    {
        using var get = await site.GetAsync(path);
        using var head = await site.SendAsync(HttpMethod.Head, path);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (get.StatusCode, head.StatusCode));
        Assert.Equal(type, get.Content.Headers.ContentType!.ToString());
        Assert.Equal(type, head.Content.Headers.ContentType!.ToString());
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var bytes = await get.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.NotEqual(0xEF, bytes[0]);
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
    }

    [Fact]
    public async Task The_calendar_is_of_short_lines_that_end_with_crlf()
    {
        using var response = await site.GetAsync("/timeline.ics");
        var text = await Site.TextAsync(response);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.All(Unfolded(text), line => Assert.Matches("^[A-Z-]+(;VALUE=DATE)?:", line));
    }

    [Fact]
    public async Task The_calendar_holds_every_event_once_with_its_days_and_words()
    {
        using var response = await site.GetAsync("/timeline.ics");
        var events = (await Site.TextAsync(response)).Replace("\r\n ", "", StringComparison.Ordinal)
            .Split("BEGIN:VEVENT\r\n")[1..].Select(Properties).ToList();
        Assert.Equal(site.Snapshot.Events.Select(e => Site.Origin + e.Path), events.Select(e => e["UID"]));
        Assert.Equal(events.Count, events.Select(e => e["UID"]).Distinct().Count());
        foreach (var (item, entry) in site.Snapshot.Events.Zip(events))
        {
            Assert.Equal(item.Title, Unescaped(entry["SUMMARY"]));
            Assert.EndsWith(item.Text, Unescaped(entry["DESCRIPTION"]), StringComparison.Ordinal);
            Assert.StartsWith(item.When + ".", Unescaped(entry["DESCRIPTION"]), StringComparison.OrdinalIgnoreCase);
            Assert.Equal(item.Date.Start, Day(entry["DTSTART;VALUE=DATE"]));
            Assert.True(Day(entry["DTEND;VALUE=DATE"]) > Day(entry["DTSTART;VALUE=DATE"]), item.Id);
            Assert.Matches("^[0-9]{8}T[0-9]{6}Z$", entry["DTSTAMP"]);
            Assert.Equal(Site.Origin + item.Path, entry["URL"]);
        }
    }

    [Fact]
    public async Task An_event_of_the_calendar_lasts_as_long_as_its_date_says()
    {
        using var response = await site.GetAsync("/timeline.ics");
        var events = (await Site.TextAsync(response)).Replace("\r\n ", "", StringComparison.Ordinal)
            .Split("BEGIN:VEVENT\r\n")[1..].Select(Properties).ToDictionary(e => e["UID"], StringComparer.Ordinal);
        var day = site.Snapshot.Events.First(e => e is { End: null, Date: { Qualifier: DateQualifier.Exact, Date.Day: not null } });
        var month = site.Snapshot.Events.First(e => e is { End: null, Date: { Until: null, Date: { Day: null, Month: not null } } });
        var stretch = site.Snapshot.Events.First(e => e.End is { Until: null, Date.Day: not null });

        Assert.Equal(
            [day.Date.Start.AddDays(1), month.Date.Start.AddMonths(1), stretch.End!.Start.AddDays(1)],
            new[] { day, month, stretch }.Select(e => Day(events[Site.Origin + e.Path]["DTEND;VALUE=DATE"])));
    }

    [Fact]
    public async Task The_table_holds_every_event_in_a_row()
    {
        using var response = await site.GetAsync("/timeline.csv");
        Assert.Equal("korean-war-timeline.csv", response.Content.Headers.ContentDisposition!.FileName);
        var rows = CsvRows.Read(await Site.TextAsync(response));
        Assert.Equal(
            ["id", "date", "end", "date_note", "title", "text", "phase", "tier", "people", "places", "section", "sources", "url"], rows[0]);
        Assert.All(rows, r => Assert.Equal(rows[0].Length, r.Length));
        Assert.Equal(site.Snapshot.Events.Length, rows.Count - 1);
        foreach (var (item, row) in site.Snapshot.Events.Zip(rows.Skip(1)))
        {
            Assert.Equal(
                [item.Id, item.Date.ToIso(), item.End?.ToIso() ?? "", item.DateNote ?? "", item.Title, item.Text],
                row[..6]);
            Assert.Equal(
                [
                    string.Join("; ", item.People), string.Join("; ", item.Places), item.Section is null ? "" : Site.Origin + item.Section.Href,
                    string.Join("; ", item.Sources.Select(s => s.Source.Key + (s.Locator is null ? "" : ", " + s.Locator))), Site.Origin + item.Path,
                ],
                row[8..]);
            Assert.Equal(item.Tier.ToString(CultureInfo.InvariantCulture), row[7]);
        }

        Assert.All(rows.SelectMany(r => r), cell => Assert.False(cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal), cell));
    }

    [Fact]
    public async Task The_json_holds_every_event_with_names_dates_and_hours()
    {
        using var response = await site.GetAsync("/timeline.json");
        using var json = JsonDocument.Parse(await Site.TextAsync(response));
        var events = json.RootElement.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(site.Snapshot.Events.Select(e => e.Id), events.Select(e => e.GetProperty("id").GetString()));
        Assert.All(events, e => Assert.Equal(
            ["id", "title", "date", "end", "dateNote", "text", "phase", "tier", "people", "places", "section", "clocks", "sources", "url"],
            e.EnumerateObject().Select(p => p.Name)));
        foreach (var (item, entry) in site.Snapshot.Events.Zip(events))
        {
            var date = entry.GetProperty("date");
            Assert.Equal(item.Date.Qualifier.ToString(), date.GetProperty("qualifier").GetString(), ignoreCase: true);
            Assert.Equal(item.Date.Date.ToIso(), date.GetProperty("value").GetString());
            Assert.Equal(item.Date.Until?.ToIso(), date.GetProperty("until").GetString());
            Assert.Equal(item.Date.ToString(), date.GetProperty("words").GetString());
            Assert.Equal(item.End is null, entry.GetProperty("end").ValueKind == JsonValueKind.Null);
            Assert.Equal(item.Text, entry.GetProperty("text").GetString());
            Assert.Equal(item.People.Select(id => site.Snapshot.FindPerson(id)!.Name), entry.GetProperty("people").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
            Assert.Equal(item.Places.Select(id => $"{Site.Origin}/places/{id}"), entry.GetProperty("places").EnumerateArray().Select(p => p.GetProperty("url").GetString()));
            Assert.Equal(item.Sources.Select(s => (s.Source.Key, s.Locator)), entry.GetProperty("sources").EnumerateArray().Select(s => (s.GetProperty("key").GetString()!, s.GetProperty("locator").GetString())));
            Assert.Equal(Site.Origin + item.Path, entry.GetProperty("url").GetString());
            Assert.Equal(item.Section is null ? null : Site.Origin + item.Section.Href, entry.GetProperty("section").GetString());
            Assert.Equal(item.Clocks.Length, entry.GetProperty("clocks").GetArrayLength());
        }

        var attack = Assert.Single(events, e => e.GetProperty("id").GetString() == "1950-06-25-north-korea-attacks").GetProperty("clocks")[0];
        Assert.Equal(("The attack begins", true, "korea", "1950-06-25T04:00"), (attack.GetProperty("what").GetString(), attack.GetProperty("about").GetBoolean(), attack.GetProperty("zone").GetString(), attack.GetProperty("at").GetString()));
        var times = attack.GetProperty("readings")[0].GetProperty("times");
        Assert.Equal(
            ["korea 1950-06-25T04:00", "washington 1950-06-24T15:00", "moscow 1950-06-24T22:00", "utc 1950-06-24T19:00"],
            times.EnumerateObject().Select(t => $"{t.Name} {t.Value.GetString()}"));
    }

    private static string[] Unfolded(string text) =>
        text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, string> Properties(string entry) => Unfolded(entry)
        .TakeWhile(line => line != "END:VEVENT")
        .Select(line => line.Split(':', 2))
        .ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    // A backslash and the character behind it stand for that character; of "n", for a line feed.
    private static string Unescaped(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            Assert.False(text[i] is ',' or ';', "A comma or semicolon is not escaped.");
            result.Append(text[i] != '\\' ? text[i] : text[++i] == 'n' ? '\n' : text[i]);
        }

        return result.ToString();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture);
}
