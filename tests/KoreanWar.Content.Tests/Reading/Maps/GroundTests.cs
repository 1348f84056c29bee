using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Maps;

public sealed class GroundTests
{
    // The line runs along 37 N from 124 E to 130 E.
    [Theory]
    [InlineData("", 127, 37.1, true)]
    [InlineData("", 127, 36.9, false)]
    [InlineData("", 123, 37.1, true)]
    [InlineData("", 123, 36.9, false)]
    [InlineData("", 131, 37.1, true)]
    [InlineData("", 131, 36.9, false)]
    [InlineData("", 122, 44, true)]
    [InlineData("", 132, 32, false)]
    [InlineData("  west: [[123.5, 35]]", 123, 36, true)]
    [InlineData("  west: [[123.5, 35]]", 123, 34, false)]
    [InlineData("  west: [[123.5, 35]]", 124.5, 36, false)]
    [InlineData("  east: [[130.5, 39]]", 131, 38, false)]
    [InlineData("  east: [[130.5, 39]]", 131, 40, true)]
    public void A_line_parts_the_map_and_its_ends_are_carried_on_level_or_as_the_file_says(
        string more, double longitude, double latitude, bool isNorth)
    {
        var site = TestSite.Snapshot(TestMap.Build(fronts: TestMap.Front(more: more)));

        Assert.Equal(isNorth, Ground.IsNorth(site.Fronts[0], site.BaseMap!, new GeoPoint(longitude, latitude)));
    }

    // The border bends to 38.2 N at 126 E.
    [Theory]
    [InlineData(126, 38.1, false)]
    [InlineData(126, 38.3, true)]
    [InlineData(126, 37.5, false)]
    [InlineData(126, 43, false)]
    public void Where_the_two_Koreas_are_the_two_sides_the_north_is_the_northern_one(double longitude, double latitude, bool isNorth)
    {
        var site = TestSite.Snapshot(TestMap.Build(fronts: TestMap.Front(more: "  border: true")));

        Assert.Equal(isNorth, Ground.IsNorth(site.Fronts[0], site.BaseMap!, new GeoPoint(longitude, latitude)));
    }
}
