using KoreanWar.Content.Model;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Events;

/// <summary>The hours of events: what each clock showed, and what is refused. The hours of this war stand in the tests of the history.</summary>
public sealed class ClocksReaderTests
{
    private const string Events = """
        - id: 1950-06-25-attack
          date: 1950-06-25
          title: The attack
          text: It began.
          phase: road-to-war
          tier: 1
          sources: [cumings-1981]
          clocks:
            - what: The North's attack
              zone: korea
              at: 1950-06-25 04:00
              sources: [cumings-1981]
              readings:
                - offsets: { korea: "+09:00", washington: "-04:00" }
                  note: Some say so.
                  sources: ["weathersby-1995, p. 2"]
        """;

    [Fact]
    public void An_hour_says_what_happened_and_who_says_so()
    {
        var clock = Assert.Single(Read(Edited.Line(Events, 10, "      zone: korea\n      about: true")).Clocks);

        Assert.Equal(("The North’s attack", true, ClockZone.Korea, new DateTime(1950, 6, 25, 4, 0, 0)), (clock.What, clock.IsAbout, clock.Zone, clock.At));
        var reading = Assert.Single(clock.Readings);
        Assert.Equal(("Some say so.", "p. 2"), (reading.Note, Assert.Single(reading.Sources).Locator));
    }

    [Theory]
    [InlineData("korea", "1950-06-25 04:00", "korea: \"+09:00\"", "Korea 1950-06-25 04:00, Utc 1950-06-24 19:00")]
    [InlineData("utc", "1950-06-24 19:00", "korea: \"+09:30\", washington: \"-04:00\"", "Korea 1950-06-25 04:30, Washington 1950-06-24 15:00, Utc 1950-06-24 19:00")]
    [InlineData("washington", "1950-12-31 18:00", "washington: \"-05:00\", korea: \"+09:00\"", "Korea 1951-01-01 08:00, Washington 1950-12-31 18:00, Utc 1950-12-31 23:00")]
    [InlineData("moscow", "1952-03-01 01:00", "moscow: \"+03:00\", washington: \"-05:00\"", "Washington 1952-02-29 17:00, Moscow 1952-03-01 01:00, Utc 1952-02-29 22:00")]
    [InlineData("korea", "1950-06-25 00:00", "korea: \"+14:00\", moscow: \"+00:00\", washington: \"-14:00\"", "Korea 1950-06-25 00:00, Washington 1950-06-23 20:00, Moscow 1950-06-24 10:00, Utc 1950-06-24 10:00")]
    public void All_clocks_are_told_from_one(string zone, string at, string offsets, string expected)
    {
        var events = Edited.Line(Edited.Line(Edited.Line(Events, 14, $"        - offsets: {{ {offsets} }}"), 11, $"      at: {at}"), 10, $"      zone: {zone}");

        Assert.Equal(expected, string.Join(", ", Read(events).Clocks[0].Readings[0].Times.Select(t => $"{t.Key} {t.Value:yyyy-MM-dd HH:mm}")));
    }

    [Fact]
    public void The_clocks_of_an_hour_are_those_of_all_its_readings()
    {
        var clock = Read(Events + "\n        - offsets: { korea: \"+10:00\", moscow: \"+03:00\" }\n          sources: [cumings-1981]").Clocks[0];

        Assert.Equal([ClockZone.Korea, ClockZone.Washington, ClockZone.Moscow, ClockZone.Utc], clock.Zones);
    }

    [Theory]
    [InlineData(8, "  clocks: x", null, "(8,11) KW0205", "`clocks` must be a list")]
    [InlineData(8, "  clocks: [x]", null, "(8,12) KW0906", "an hour is `what`, `zone`, `at`, `readings` and `sources`")]
    [InlineData(9, "    - about: true", "", "(9,7) KW0204", "the key `what` is missing")]
    [InlineData(10, "", "", "(9,7) KW0204", "the key `zone` is missing")]
    [InlineData(11, "", "", "(9,7) KW0204", "the key `at` is missing")]
    [InlineData(12, "", "", "(9,7) KW0204", "the key `sources` is missing")]
    [InlineData(12, "      sources: []", "", "(12,16) KW0205", "`sources` must be a list of the works that this rests on, `[key, \"key, p. 5\"]`")]
    [InlineData(10, "      zone: corea", "", "(10,13) KW0213", "`zone` is one of `korea`, `washington`, `moscow`, `utc`; did you mean `korea`?")]
    [InlineData(10, "      zone: moscow", "", "(14,20) KW0906", "the hour is told by the clock of `moscow`, whose offset is missing")]
    [InlineData(10, "      zone: korea\n      about: maybe", "", "(11,14) KW0213", "`about` is one of `true`, `false`")]
    [InlineData(10, "      zone: korea\n      abut: true", "", "(11,7) KW0203", "unknown key `abut`; did you mean `about`?")]
    [InlineData(11, "      at: 1950-06-25 24:00", "", "(11,11) KW0906", "`1950-06-25 24:00` is not a day and hour; write them as `1950-06-25 04:00`")]
    [InlineData(11, "      at: 1950-06-25 04:60", "", "(11,11) KW0906", null)]
    [InlineData(11, "      at: 1950-06-25 4:00", "", "(11,11) KW0906", null)]
    [InlineData(11, "      at: 1950-06-31 04:00", "", "(11,11) KW0906", null)]
    [InlineData(11, "      at: 1950-06-25T04:00", "", "(11,11) KW0906", null)]
    [InlineData(11, "      at: 1950-06-25", "", "(11,11) KW0906", null)]
    [InlineData(11, "      at: 0001-01-01 04:00", "", "(11,11) KW0906", null)]
    [InlineData(13, "      readings: x", null, "(9,7) KW0906, (13,17) KW0205", "an hour has under `readings` how far the clocks were ahead of UTC, and who says so")]
    [InlineData(13, "      readings: []", null, "(9,7) KW0906", "an hour has under `readings` how far the clocks were ahead of UTC, and who says so")]
    [InlineData(13, "      readings: [x]", null, "(13,18) KW0906", "a reading is `offsets`, `note` and `sources`")]
    [InlineData(14, "        - offsets: { }", "", "(14,20) KW0906", "`offsets` says how far each clock was ahead of UTC, `{ korea: \"+09:00\" }`")]
    [InlineData(14, "        - offsets: [korea]", "", "(14,20) KW0906", "`offsets` says how far each clock was ahead of UTC, `{ korea: \"+09:00\" }`")]
    [InlineData(14, "        - offsets: { washington: \"-04:00\" }", "", "(14,20) KW0906", "the hour is told by the clock of `korea`, whose offset is missing")]
    [InlineData(14, "        - offsets: { korea: \"+09:00\", moskow: \"+03:00\" }", "", "(14,39) KW0906", "`moskow` is not a clock; did you mean `moscow`?")]
    [InlineData(14, "        - offsets: { korea: \"+09:00\", utc: \"+00:00\" }", "", "(14,39) KW0906", "the clock of `utc` needs no offset")]
    [InlineData(14, "        - offsets: { korea: \"09:00\" }", "", "(14,29) KW0906", "an offset is written as \"+09:00\" or \"-04:00\"")]
    [InlineData(14, "        - offsets: { korea: \"+9:00\" }", "", "(14,29) KW0906", null)]
    [InlineData(14, "        - offsets: { korea: \"+14:01\" }", "", "(14,29) KW0906", null)]
    [InlineData(14, "        - offsets: { korea: \"+09:60\" }", "", "(14,29) KW0906", null)]
    [InlineData(14, "        - offsets: { korea: \"\" }", "", "(14,29) KW0906", null)]
    [InlineData(14, "        - offsets: { korea: [9] }", "", "(14,29) KW0906", null)]
    [InlineData(15, "          notes: x", "", "(15,11) KW0203", "unknown key `notes`; did you mean `note`?")]
    [InlineData(16, "          sources: []", "", "(16,20) KW0205", "`sources` must be a list of the works that this rests on, `[key, \"key, p. 5\"]`")]
    public void A_wrong_part_of_an_hour_is_refused_where_it_stands(int line, string with, string? rest, string expected, string? message)
    {
        // Where the line takes the place of a whole list, what was in the list goes.
        var events = rest is null ? string.Join('\n', Events.Split('\n')[..(line - 1)]) + "\n" + with : Edited.Line(Events, line, with);

        var build = TestSite.BuildWith(("events.yaml", events));

        Assert.Equal(expected, Found.In(build, "events.yaml"));
        Assert.Contains(message ?? build.Diagnostics[0].Message, build.Diagnostics.Select(d => d.Message));
    }

    private static TimelineEvent Read(string events) => Assert.Single(TestSite.Snapshot(TestSite.BuildWith(("events.yaml", events))).Events);
}
