using KoreanWar.Content.Model;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Places;

public sealed class PlacesReaderTests
{
    private const string Places = """
        - id: busan
          name: Busan
          kind: port
          latitude: 35.18
          longitude: 129.08
          text: Korea's second city.
          sources: ["cumings-1981, p. 2"]
          spellings: [Pusan]
          native: { ko: 부산, ko-Hani: 釜山 }
        """;

    [Fact]
    public void All_that_a_place_says_is_in_the_snapshot()
    {
        var site = TestSite.Snapshot(TestSite.BuildWith(("places.yaml", Places)));

        var place = Assert.Single(site.Places);
        Assert.Same(place, site.FindPlace("busan"));
        Assert.Equal(("Busan", PlaceKind.Port, new GeoPoint(129.08, 35.18)), (place.Name, place.Kind, place.Point));
        Assert.Equal("Korea’s second city.", place.Text);
        Assert.Equal([new NativeName("ko", "부산"), new NativeName("ko-Hani", "釜山")], place.Names.Native);
        Assert.Equal(["Pusan"], place.Names.Spellings);
        Assert.Equal([new Citation(site.FindSource("cumings-1981")!, "p. 2")], place.Sources);
    }

    [Theory]
    [InlineData(1, "- also: [Fusan]", "(1,3) KW0204", "the key `id` is missing")]
    [InlineData(1, "- id: Busan City", "(1,7) KW0208", "`Busan City` must be lower-case letters and digits with single hyphens, such as `busan-city`")]
    [InlineData(1, "- id:", "(1,6) KW0205", "`id` must be a text, not empty")]
    [InlineData(1, "- id: [busan]", "(1,7) KW0205", "`id` must be a text")]
    [InlineData(2, "", "(1,3) KW0204", "the key `name` is missing")]
    [InlineData(3, "", "(1,3) KW0204", "the key `kind` is missing")]
    [InlineData(4, "", "(1,3) KW0204", "the key `latitude` is missing")]
    [InlineData(5, "", "(1,3) KW0204", "the key `longitude` is missing")]
    [InlineData(6, "", "(1,3) KW0204", "the key `text` is missing")]
    [InlineData(7, "", "(1,3) KW0204", "the key `sources` is missing")]
    [InlineData(3, "  kind: prot", "(3,9) KW0213", "; did you mean `port`?")]
    [InlineData(3, "  kind: Port", "(3,9) KW0213", "`kind` is one of `city`, `town`, `village`, ")]
    [InlineData(4, "  latitude: north", "(4,13) KW0903", "`latitude` is a number of degrees from -90 to 90, such as 37.46")]
    [InlineData(4, "  latitude: 91", "(4,13) KW0903", null)]
    [InlineData(4, "  latitude: -90.01", "(4,13) KW0903", null)]
    [InlineData(5, "  longitude: 181", "(5,14) KW0903", "`longitude` is a number of degrees from -180 to 180, such as 37.46")]
    [InlineData(5, "  longitude: NaN", "(5,14) KW0903", null)]
    [InlineData(5, "  longitude: Infinity", "(5,14) KW0903", null)]
    [InlineData(5, "  longitude: 1e2", "(5,14) KW0903", null)]
    [InlineData(5, "  longitude: \"129,08\"", "(5,14) KW0903", null)]
    [InlineData(5, "  longitude: 129.08 E", "(5,14) KW0903", null)]
    [InlineData(5, "  longitude: ١٢٩", "(5,14) KW0903", null)]
    [InlineData(5, "  longtude: 129.08", "(1,3) KW0204, (5,3) KW0203", null)]
    [InlineData(6, "  text: Port of 부산.", "(6,9) KW0603", "`text` holds a letter of another script (Hangul: 부); names in other scripts stand under `native`")]
    [InlineData(9, "  about: yes", "(9,10) KW0213", "`about` is one of `true`, `false`")]
    [InlineData(9, "  notes: x", "(9,3) KW0203", "unknown key `notes`")]
    [InlineData(9, "  spelings: []", "(9,3) KW0203", "unknown key `spelings`; did you mean `spellings`?")]
    public void A_wrong_part_of_a_place_is_refused_where_it_stands(int line, string with, string expected, string? message)
    {
        var build = TestSite.BuildWith(("places.yaml", Edited.Line(Places, line, with)));

        Assert.Equal(expected, Found.In(build, "places.yaml"));
        Assert.Contains(message ?? "", string.Join('\n', build.Diagnostics.Select(d => d.Message)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-90", "180")]
    [InlineData("90", "-180")]
    [InlineData("0", "0.0")]
    [InlineData("+37.5", "\"127\"")]
    public void The_ends_of_the_earth_are_on_it(string latitude, string longitude)
    {
        var places = Edited.Line(Edited.Line(Places, 4, $"  latitude: {latitude}"), 5, $"  longitude: {longitude}");

        Assert.Equal("", Found.In(TestSite.BuildWith(("places.yaml", places)), "places.yaml"));
    }

    [Theory]
    [InlineData("  about: true", true)]
    [InlineData("  about: false", false)]
    [InlineData("", false)]
    public void A_point_may_be_about_right(string line, bool about)
    {
        Assert.Equal(about, TestSite.Snapshot(TestSite.BuildWith(("places.yaml", Edited.Line(Places, 9, line)))).Places[0].IsPointAbout);
    }

    [Fact]
    public void Every_kind_has_its_word()
    {
        foreach (var kind in new[] { "city", "town", "village", "battlefield", "island", "river", "reservoir", "dam", "port", "mountain", "region" })
        {
            Assert.Equal("", Found.In(TestSite.BuildWith(("places.yaml", Edited.Line(Places, 3, $"  kind: {kind}"))), "places.yaml"));
        }
    }
}
