using KoreanWar.Content.Model;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Events;

public sealed class EventsReaderTests
{
    private const string Events = """
        - id: 1950-06-25-attack
          date: 1950-06-25
          end: 1950-06-28
          date-note: Korea's date.
          title: The North's attack
          text: It began.
          phase: north-korean-offensive
          tier: 1
          people: [mao]
          places: [busan, incheon]
          section: a#inner
          sources: ["cumings-1981, p. 2"]
        """;

    [Fact]
    public void All_that_an_event_says_is_in_the_snapshot()
    {
        var site = TestSite.Snapshot(Build(Events));

        var item = Assert.Single(site.Events);
        Assert.Equal(("1950-06-25-attack", "25 to 28 June 1950", "Korea’s date."), (item.Id, item.When, item.DateNote));
        Assert.Equal(("The North’s attack", "It began.", Phase.NorthKoreanOffensive, 1), (item.Title, item.Text, item.Phase, item.Tier));
        Assert.Equal(["mao"], item.People);
        Assert.Equal(["busan", "incheon"], item.Places);
        Assert.Equal(new Backlink("/a#inner", "A title", "Inner"), item.Section);
        Assert.Equal("p. 2", Assert.Single(item.Sources).Locator);
        Assert.Equal([item], site.FindPerson("mao")!.Events);
        Assert.Equal([item], site.FindPlace("incheon")!.Events);
    }

    [Theory]
    [InlineData(1, "- id: attack", "(1,7) KW0207", "the id of an event begins with its date, `1950-06-25-…`, so that its address tells when it was")]
    [InlineData(1, "- id: 1950-06-26-attack", "(1,7) KW0207", null)]
    [InlineData(1, "- id: 1950-06-25", "(1,7) KW0207", null)]
    [InlineData(1, "- id: 1950-06-25th", "(1,7) KW0207", null)]
    [InlineData(1, "- id: 1950-06-25-Attack", "(1,7) KW0208", "`1950-06-25-Attack` must be lower-case letters and digits with single hyphens, such as `1950-06-25-attack`")]
    [InlineData(2, "", "(1,3) KW0204", "the key `date` is missing")]
    [InlineData(5, "", "(1,3) KW0204", "the key `title` is missing")]
    [InlineData(6, "", "(1,3) KW0204", "the key `text` is missing")]
    [InlineData(7, "", "(1,3) KW0204", "the key `phase` is missing")]
    [InlineData(8, "", "(1,3) KW0204", "the key `tier` is missing")]
    [InlineData(12, "", "(1,3) KW0204", "the key `sources` is missing")]
    [InlineData(12, "  sources: []", "(12,12) KW0205", "`sources` must be a list of the works that this rests on, `[key, \"key, p. 5\"]`")]
    [InlineData(12, "  sources: [cumings-1918]", "(12,13) KW0501", "no work `cumings-1918` in content/sources.json; did you mean `cumings-1981`?")]
    [InlineData(4, "  datenote: x", "(4,3) KW0203", "unknown key `datenote`; did you mean `date-note`?")]
    [InlineData(2, "  date: 25 June 1950", "(2,9) KW0207", "`25 June 1950` is not a date; write `date` as 1950-06-25, 1950-06 or 1950, ")]
    [InlineData(2, "  date: 1950-06-31", "(2,9) KW0207", null)]
    [InlineData(2, "  date: 9150-06-25", "(2,9) KW0207", "the year lies outside 1800 to 2100; is a digit wrong?")]
    [InlineData(3, "  end: 9999", "(3,8) KW0207", null)]
    [InlineData(3, "  end: between 1950-06-26 and 9999", "(3,8) KW0207", null)]
    [InlineData(3, "  end: tomorrow", "(3,8) KW0207", "`tomorrow` is not a date; write `end` as ")]
    [InlineData(3, "  end: 1950-06-24", "(3,8) KW0207", "the event ends, 24 June 1950, before it begins, 25 June 1950")]
    [InlineData(3, "  end: 1950-06", "(3,8) KW0207", "the event ends, June 1950, before it begins, 25 June 1950")]
    [InlineData(3, "  end: 1950-06-25", "(3,8) KW0207", "the event ends as it begins, 25 June 1950; leave `end` out")]
    [InlineData(7, "  phase: north-korean-offense", "(7,10) KW0213", "; did you mean `north-korean-offensive`?")]
    [InlineData(8, "  tier: 3", "(8,9) KW0213", "`tier` is 1 for the events that are shown first or 2 for the others, not 3")]
    [InlineData(8, "  tier: first", "(8,9) KW0205", "`tier` must be a whole number")]
    [InlineData(9, "  people: [moa]", "(9,12) KW0902", "there is no person `moa`; did you mean `mao`?")]
    [InlineData(9, "  people: mao", "(9,11) KW0205", "`people` must be a list")]
    [InlineData(9, "  people: [mao, mao]", "(9,17) KW0206", "the person `mao` stands here twice")]
    [InlineData(10, "  places: [inchon]", "(10,12) KW0902", "there is no place `inchon`; did you mean `incheon`?")]
    [InlineData(11, "  section: a#iner", "(11,12) KW0402", "there is no section `a#iner`; write the article and the anchor, such as `the-war#incheon`; did you mean `a#inner`?")]
    [InlineData(11, "  section: a", "(11,12) KW0402", "there is no section `a`; ")]
    [InlineData(11, "  section: /a#inner", "(11,12) KW0402", null)]
    [InlineData(11, "  section: []", "(11,12) KW0205", "`section` must be a text")]
    public void A_wrong_part_of_an_event_is_refused_where_it_stands(int line, string with, string expected, string? message)
    {
        var build = Build(Edited.Line(Events, line, with));

        Assert.Equal(expected, Found.In(build, "events.yaml"));
        Assert.Contains(message ?? "", string.Join('\n', build.Diagnostics.Select(d => d.Message)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1950-06", "1950-06-attack", "")]
    [InlineData("1950", "1950-attack", "")]
    [InlineData("about 1950-06", "1950-06-38th-parallel", "")]
    [InlineData("between 1950-06-25 and 1950-06-27", "1950-06-25-attack", "")]
    [InlineData("1950-06", "1950-06-25-attack", "(1,7) KW0207")]
    [InlineData("1950", "1950-06-attack", "(1,7) KW0207")]
    [InlineData("1950", "1950-06-25-attack", "(1,7) KW0207")]
    public void The_id_of_an_event_is_as_exact_as_its_date(string date, string id, string expected)
    {
        var events = Edited.Line(Edited.Line(Edited.Line(Events, 3, ""), 2, $"  date: {date}"), 1, $"- id: {id}");

        Assert.Equal(expected, Found.In(Build(events), "events.yaml"));
    }

    [Fact]
    public void Events_stand_in_order_of_time_and_those_of_one_day_in_the_order_of_the_file()
    {
        string[] dates = ["1950-06-26", "about 1950", "1950-06-25", "1950-06", "1950-06-25", "between 1949-12 and 1950-01", "1950-06-25"];
        var events = string.Join('\n', dates.Select((date, i) => Edited.Line(
            Edited.Line(Edited.Line(Events, 3, ""), 2, $"  date: {date}"), 1, $"- id: {UncertainDate.Find(date)!.Date.ToIso()}-{(char)('a' + i)}")));

        Assert.Equal(
            ["1949-12-f", "1950-b", "1950-06-d", "1950-06-25-c", "1950-06-25-e", "1950-06-25-g", "1950-06-26-a"],
            TestSite.Snapshot(Build(events)).Events.Select(e => e.Id));
    }

    private static SiteBuild Build(string events) => TestSite.BuildWith(
        ("events.yaml", events), ("places.yaml", NamedSite.Places), TestSite.Person("mao", "Mao"));
}
