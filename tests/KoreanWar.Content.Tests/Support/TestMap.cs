namespace KoreanWar.Content.Tests.Support;

/// <summary>
/// A base map of four countries made of straight lines: longitude 122 to 132, latitude 32 to 44, with a border between
/// two Koreas that bends at 126 E, 38.2 N.
/// </summary>
internal static class TestMap
{
    public const string Path = "figures/basemap.geojson";

    public const string NorthKorea = "[[124,38],[126,38.2],[130,38],[130,42],[124,42],[124,38]]";
    public const string SouthKorea = "[[124,38],[124,34],[130,34],[130,38],[126,38.2],[124,38]]";

    public const string Sidecar = "credit: Made with Natural Earth.\nlicence: public domain";

    /// <summary>A place in each Korea.</summary>
    public const string Places = """
        - id: seoul
          name: Seoul
          kind: city
          latitude: 37.57
          longitude: 126.98
          text: A city.
          sources: [cumings-1981]
        - id: pyongyang
          name: Pyongyang
          kind: city
          latitude: 39.03
          longitude: 125.75
          text: A city.
          sources: [cumings-1981]
        - id: old-town
          name: Old Town
          kind: town
          latitude: 36
          longitude: 127
          text: A town.
          sources: [cumings-1981]
        - id: moscow
          name: Moscow
          kind: city
          latitude: 55.75
          longitude: 37.62
          text: A city far away.
          sources: [cumings-1981]
        """;

    /// <summary>The whole base map.</summary>
    public static string GeoJson { get; } = Collection(
        Feature("PRK", NorthKorea),
        Feature("KOR", SouthKorea),
        Feature("CHN", "[[122,42],[124,42],[130,42],[132,42],[132,44],[122,44],[122,42]]"),
        Feature("JPN", "[[131,32],[132,32],[132,33],[131,33],[131,32]]"));

    public static string Collection(params string[] features) =>
        $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""";

    public static string Feature(string iso, string ring) =>
        $$$"""{"type":"Feature","properties":{"iso":"{{{iso}}}"},"geometry":{"type":"MultiPolygon","coordinates":[[{{{ring}}}]]}}""";

    /// <summary>A front of this date, with this line and these further lines of YAML.</summary>
    public static string Front(string date = "1950-09-14", string line = "[[124, 37], [130, 37]]", string more = "") => $"""
        - date: {date}
          title: A line
          kind: front
          text: It ran from coast to coast.
          north: The northern army
          south: The southern army
          note: It is schematic.
          line: {line}
          sources: ["cumings-1981, p. 5"]
        {more}
        """;

    /// <summary>Builds a site with the map, these fronts and an article with this body.</summary>
    public static SiteBuild Build(string body = "Text.", string? fronts = null, string? geoJson = null, string? sidecar = Sidecar) =>
        TestSite.Build([
            ("articles/a.md", TestSite.Article(body)),
            ("places.yaml", Places),
            ("fronts.yaml", fronts ?? Front()),
            (Path, geoJson ?? GeoJson),
            .. sidecar is null ? [] : new[] { (Path + ".yaml", sidecar) },
        ]);

    /// <summary>The errors of a body as <c>(8,1) KW0908</c>.</summary>
    public static string Errors(string body) => Found.InFile(Build(body));

    /// <summary>A map block; its first line is the ninth of the article's file.</summary>
    public static string Block(params string[] lines) => "```map\n" + string.Join('\n', lines) + "\n```";
}
