using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Maps;

public sealed class FrontsReaderTests
{
    [Fact]
    public void A_front_is_read_whole()
    {
        var front = Assert.Single(TestSite.Snapshot(TestMap.Build(fronts: TestMap.Front(more: """
              about: true
              west: [[123, 36.5]]
              east: [[131, 37.5]]
              neither: [[[126, 36], [127, 36], [127, 36.5]]]
            """))).Fronts);

        Assert.Equal("/map#1950-09-14", front.Path);
        Assert.Equal("A line, about 14 September 1950", front.FullTitle);
        Assert.Equal(FrontKind.Front, front.Kind);
        Assert.Equal([new GeoPoint(124, 37), new GeoPoint(130, 37)], front.Line);
        Assert.Equal([new GeoPoint(123, 36.5)], front.West);
        Assert.Equal([new GeoPoint(131, 37.5)], front.East);
        Assert.Equal(3, Assert.Single(front.Neither).Length);
        Assert.Equal("p. 5", Assert.Single(front.Sources).Locator);
        Assert.False(front.IsBorder);
    }

    [Fact]
    public void Fronts_come_in_order_of_time_whatever_the_order_of_the_file()
    {
        var site = TestSite.Snapshot(TestMap.Build(fronts: TestMap.Front("1951-01-24") + "\n" + TestMap.Front("1950-06-25")));

        Assert.Equal(["1950-06-25", "1951-01-24"], site.Fronts.Select(f => f.Id));
    }

    [Theory]
    [InlineData("date: 1950-09-14", "date: September 1950", "(1,9) KW0207")]
    [InlineData("date: 1950-09-14", "date: 1950-02-30", "(1,9) KW0207")]
    [InlineData("kind: front", "kind: frontier", "(3,9) KW0213")]
    [InlineData("note: It is schematic.", "notes: It is schematic.", "(1,3) KW0204, (7,3) KW0203")]
    [InlineData("north: The northern army", "north: ''", "(5,10) KW0205")]
    [InlineData("[[124, 37], [130, 37]]", "[[124, 37]]", "(8,9) KW0903")]
    [InlineData("[[124, 37], [130, 37]]", "[]", "(8,9) KW0903")]
    [InlineData("[[124, 37], [130, 37]]", "along the river", "(8,9) KW0205")]
    [InlineData("[[124, 37], [130, 37]]", "[[124, 37], [130]]", "(8,21) KW0903")]
    [InlineData("[[124, 37], [130, 37]]", "[[124, 37], [130, 97]]", "(8,27) KW0903")]
    [InlineData("[[124, 37], [130, 37]]", "[[124, 37], [east, 37]]", "(8,22) KW0903")]
    [InlineData("[[124, 37], [130, 37]]", "[[124, 37], 130]", "(8,21) KW0903")]
    [InlineData("[[124, 37], [130, 37]]", "[[124, 37], [133, 37]]", "(8,21) KW0907")]
    [InlineData("cumings-1981, p. 5", "cumings-1982, p. 5", "(9,13) KW0501")]
    public void A_front_that_cannot_be_drawn_is_refused_where_it_stands(string good, string bad, string expected)
    {
        Assert.Equal(
            expected.Split(", ").Select(e => "fronts.yaml" + e),
            Found.Errors(TestMap.Build(fronts: TestMap.Front().Replace(good, bad, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("  west: [[121, 37]]", "(10,10) KW0907")]
    [InlineData("  east: 7", "(10,9) KW0205")]
    [InlineData("  border: perhaps", "(10,11) KW0213")]
    [InlineData("  neither: [[[126, 36], [127, 36]]]", "(10,13) KW0903")]
    [InlineData("  neither: [7]", "(10,13) KW0903")]
    [InlineData("  wset: [[123, 37]]", "(10,3) KW0203")]
    public void So_is_what_closes_its_sides(string more, string expected)
    {
        Assert.Equal(["fronts.yaml" + expected], Found.Errors(TestMap.Build(fronts: TestMap.Front(more: more))));
    }

    [Fact]
    public void Two_lines_of_one_date_are_refused()
    {
        var build = TestMap.Build(fronts: TestMap.Front() + "\n" + TestMap.Front());

        Assert.Equal(["fronts.yaml(11,9) KW0209"], Found.Errors(build));
    }

    [Fact]
    public void A_line_is_missed_when_there_is_none()
    {
        var build = TestMap.Build(fronts: TestMap.Front().Replace("line:", "text2:", StringComparison.Ordinal));

        Assert.Equal(["fronts.yaml(1,3) KW0204", "fronts.yaml(8,3) KW0203"], Found.Errors(build));
    }

    [Fact]
    public void Texts_link_to_a_front_by_its_file_and_date_and_a_work_tells_that_a_front_rests_on_it()
    {
        var site = TestSite.Snapshot(TestMap.Build("[The line](../fronts.yaml#1950-09-14)"));

        Assert.Contains("<a href=\"/map#1950-09-14\">The line</a>", site.Articles[0].Body.Html, StringComparison.Ordinal);
        Assert.Contains(new Backlink("/map#1950-09-14", "Maps", "A line, 14 September 1950"), site.UsesOf(site.FindSource("cumings-1981")!));
        Assert.Contains("/map", site.Map.Addresses.Select(a => a.Path));
    }

    [Fact]
    public void A_link_to_a_date_without_a_line_is_dead()
    {
        Assert.Equal(["articles/a.md(8,1) KW0402"], Found.Errors(TestMap.Build("[The line](../fronts.yaml#1950-09-15)")));
    }
}
