using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Maps;

public sealed class BaseMapTests
{
    private static readonly BaseMap Map = TestSite.Snapshot(TestMap.Build()).BaseMap!;

    [Fact]
    public void Its_box_is_that_of_all_points()
    {
        Assert.Equal(new GeoBox(122, 32, 132, 44), Map.Box);
        Assert.True(Map.Contains(new GeoPoint(126.98, 37.57)));
        Assert.False(Map.Contains(new GeoPoint(37.62, 55.75)));
    }

    [Fact]
    public void Maps_show_Korea_with_a_little_room_unless_told_otherwise()
    {
        Assert.Equal(new GeoBox(123.85, 33.85, 130.15, 42.15), Map.Peninsula);
    }

    [Fact]
    public void Longitude_shrinks_by_the_cosine_of_38_degrees_and_latitude_is_turned_round()
    {
        var (x, y) = Map.Projection.Project(new GeoPoint(123, 43));

        Assert.Equal(0.788 * MapProjection.UnitsPerDegree, x, 0.1);
        Assert.Equal(MapProjection.UnitsPerDegree, y, 0.001);
        Assert.Equal(new MapPoint(0, 0), Map.Projection.Snap(new GeoPoint(122, 44)));
    }

    [Fact]
    public void Korea_is_one_outline_without_the_border_of_today()
    {
        var bend = Map.Projection.Snap(new GeoPoint(126, 38.2));

        Assert.Contains(bend, Assert.Single(Map.NorthKorea));
        Assert.DoesNotContain(bend, Assert.Single(Map.Korea));
        Assert.Contains(Map.Projection.Snap(new GeoPoint(124, 34)), Map.Korea[0]);
        Assert.Contains(Map.Projection.Snap(new GeoPoint(130, 42)), Map.Korea[0]);
    }

    [Fact]
    public void A_shared_border_is_the_same_on_both_sides()
    {
        var (west, east) = (Map.Projection.Snap(new GeoPoint(124, 42)), Map.Projection.Snap(new GeoPoint(130, 42)));

        Assert.Contains(Map.Neighbours, ring => ring.Contains(west) && ring.Contains(east));
    }

    [Fact]
    public void What_the_box_cuts_off_runs_on_beyond_it_so_that_no_edge_of_the_box_looks_like_a_coast()
    {
        var corner = Map.Projection.Snap(new GeoPoint(132, 32));

        Assert.All(Map.Neighbours.SelectMany(r => r), p =>
        {
            Assert.NotEqual(0, p.X);
            Assert.NotEqual(0, p.Y);
            Assert.NotEqual(corner.X, p.X);
            Assert.NotEqual(corner.Y, p.Y);
        });
        Assert.Contains(Map.Neighbours.SelectMany(r => r), p => p.X < 0 && p.Y < 0);
        Assert.Contains(Map.Neighbours.SelectMany(r => r), p => p.X > corner.X && p.Y > corner.Y);
    }

    [Fact]
    public void Its_credit_and_licence_come_from_its_sidecar()
    {
        Assert.Equal("Made with Natural Earth.", Map.Credit);
        Assert.Equal("public domain", Map.Licence);
        Assert.Equal(
            ["figures/basemap.geojson(1,1) KW0702", "figures/basemap.geojson(1,1) KW0703"], Found.Errors(TestMap.Build(sidecar: null)));
    }

    [Theory]
    [InlineData("{", "(1,2)")]
    [InlineData("[]", "(1,1)")]
    [InlineData("7", "(1,1)")]
    [InlineData("{\"features\":7}", "(1,1)")]
    [InlineData("{\"features\":[7]}", "(1,14)")]
    [InlineData("{\"a\":1,\"a\":2}", "(1,8)")]
    public void What_is_no_feature_collection_is_refused_where_it_stands(string json, string position)
    {
        Assert.Equal([$"{TestMap.Path}{position} KW0909"], Found.Errors(TestMap.Build(geoJson: json)));
    }

    [Theory]
    [InlineData("[[124,38],[130,38],[124,38]]")]
    [InlineData("[[124,38],[130,38],[130,42],[124,42]]")]
    [InlineData("[[124,38],[130,38],[130,99],[124,38]]")]
    [InlineData("[[124,38],[130,38],[130,1e999],[124,38]]")]
    [InlineData("[[124,38],[130,38],[130,\"42\"],[124,38]]")]
    [InlineData("[[124,38],[130],[130,42],[124,38]]")]
    [InlineData("[[124,38],7,[130,42],[124,38]]")]
    [InlineData("7")]
    public void A_ring_that_is_none_is_refused(string ring)
    {
        var build = TestMap.Build(geoJson: TestMap.Collection(
            TestMap.Feature("PRK", TestMap.NorthKorea), TestMap.Feature("KOR", TestMap.SouthKorea), TestMap.Feature("CHN", ring)));

        Assert.EndsWith(" KW0909", Assert.Single(Found.Errors(build)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"type\":\"Feature\",\"properties\":{},\"geometry\":null}")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{\"iso\":\"CHN\"}}")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{\"iso\":\"CHN\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{\"iso\":\"CHN\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[7]}}")]
    public void A_feature_that_is_no_country_is_refused(string feature)
    {
        var build = TestMap.Build(geoJson: TestMap.Collection(
            TestMap.Feature("PRK", TestMap.NorthKorea), TestMap.Feature("KOR", TestMap.SouthKorea), feature));

        Assert.EndsWith(" KW0909", Assert.Single(Found.Errors(build)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_without_one_of_the_two_Koreas_is_refused()
    {
        var build = TestMap.Build(geoJson: TestMap.Collection(TestMap.Feature("PRK", TestMap.NorthKorea)));

        Assert.Equal("the base map has no land of `KOR`", Found.Message(build));
    }

    [Theory]
    [InlineData("[[126,37],[126,37],[126,37],[126,37]]")]
    [InlineData("[[126,37],[126.0001,37],[126,37.0001],[126,37]]")]
    [InlineData("[[124,38],[126,38],[128,38],[124,38]]")]
    public void A_ring_without_extent_is_passed_over(string ring)
    {
        var build = TestMap.Build(geoJson: TestMap.Collection(
            TestMap.Feature("PRK", TestMap.NorthKorea), TestMap.Feature("KOR", TestMap.SouthKorea), TestMap.Feature("KOR", ring)));

        Assert.Single(TestSite.Snapshot(build).BaseMap!.Korea);
    }

    [Fact]
    public void Countries_that_are_a_single_point_are_refused_or_drawn_but_break_nothing()
    {
        const string Point = "[[126,37],[126,37],[126,37],[126,37]]";
        var build = TestMap.Build(
            "Text.", TestMap.Front(line: "[[126, 37], [126, 37]]"), TestMap.Collection(TestMap.Feature("PRK", Point), TestMap.Feature("KOR", Point)));

        Assert.Equal("the base map has no extent", Found.Message(build));
    }

    [Fact]
    public void A_site_needs_no_map()
    {
        var site = TestSite.Snapshot(TestSite.BuildBody("Text."));

        Assert.Null(site.BaseMap);
        Assert.False(site.HasMaps);
        Assert.DoesNotContain("/map", site.Map.Addresses.Select(a => a.Path));
    }
}
