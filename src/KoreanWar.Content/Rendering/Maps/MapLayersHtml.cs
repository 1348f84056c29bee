using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Rendering.Maps;

/// <summary>Writes what all maps of a page use, once: outlines, patterns, clipping paths, and groups of places.</summary>
public static class MapLayersHtml
{
    private const int ChiefCities = 12;

    // Not hidden by display: none, which would take the patterns away from those who use them.
    private const string Start = "<svg class=\"map-layers\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>";
    private const string End = "</defs></svg>";

    private const string Patterns =
        "<clipPath id=\"map-clip\"><use href=\"#map-korea\"/></clipPath><clipPath id=\"map-clip-north\"><use href=\"#map-north\"/></clipPath>"
        + "<pattern id=\"map-hatch\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect class=\"north-ground\" width=\"8\" height=\"8\"/>"
        + "<path class=\"north-mark\" d=\"M-2 2L2-2M0 8L8 0M6 10L10 6\"/></pattern>"
        + "<pattern id=\"map-dots\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\"><rect class=\"south-ground\" width=\"9\" height=\"9\"/>"
        + "<circle class=\"south-mark\" cx=\"2\" cy=\"2\" r=\"1.3\"/><circle class=\"south-mark\" cx=\"6.5\" cy=\"6.5\" r=\"1.3\"/></pattern>";

    /// <summary>The id of the group of a kind of place, <c>map-places-city</c>.</summary>
    /// <param name="kind">The word of the kind.</param>
    public static string IdOf(string kind) => "map-places-" + kind;

    /// <summary>The kinds of the places that lie on the map of the peninsula.</summary>
    public static ImmutableArray<PlaceKind> Kinds(BaseMap map, IEnumerable<Place> places) =>
        [.. places.Where(p => map.Peninsula.Contains(p.Point)).Select(p => p.Kind).Distinct().Order()];

    /// <summary>Everything that pictures share.</summary>
    public static MapLayers Write(BaseMap map, IReadOnlyCollection<Place> places) => new(
        $"{Start}{Path("map-others", map.Neighbours)}{Path("map-korea", map.Korea)}{Path("map-north", map.NorthKorea)}{Patterns}{End}",
        Start + Places(map, places) + End,
        Kinds(map, places));

    private static string Path(string id, ImmutableArray<ImmutableArray<MapPoint>> rings) =>
        $"<path id=\"{id}\" vector-effect=\"non-scaling-stroke\" d=\"{SvgPath.Closed(rings.Select(r => (IReadOnlyList<MapPoint>)r))}\"/>";

    private static string Places(BaseMap map, IEnumerable<Place> places)
    {
        var frame = new MapFrame(map, map.Peninsula);
        var placer = new LabelPlacer(frame.Width, frame.Height);
        var result = new StringBuilder();

        // Cities come first, as they are shown first; the file's order tells which of them are chief.
        foreach (var group in places.Where(p => map.Peninsula.Contains(p.Point)).GroupBy(p => p.Kind).OrderBy(g => g.Key))
        {
            result.Append(CultureInfo.InvariantCulture, $"<g id=\"{IdOf(Vocabulary.WordOf(group.Key))}\" class=\"places\">");
            result.Append(group.Key == PlaceKind.City ? Cities([.. group], frame, placer) : Others([.. group], frame, placer));
            result.Append("</g>");
        }

        return result.ToString();
    }

    private static string Cities(List<Place> cities, MapFrame frame, LabelPlacer placer)
    {
        placer.KeepDots(cities.Select(c => frame.Project(c.Point)));
        var chief = cities
            .Select(c => (City: c, Label: placer.Find(frame.Project(c.Point), c.Name, frame.NarrowText)))
            .Where(c => c.Label is not null)
            .Take(ChiefCities)
            .ToList();
        var minor = cities.Except(chief.Select(c => c.City));
        return string.Concat(chief.Select(c => PlaceMarks.Write(c.City, frame, c.Label!.Value)))
            + string.Concat(minor.Select(c => PlaceMarks.Write(
                c, frame, placer.Place(frame.Project(c.Point), c.Name, PlaceMarks.TextSize), isMinor: true)));
    }

    private static string Others(List<Place> places, MapFrame frame, LabelPlacer placer)
    {
        placer.KeepDots(places.Select(p => frame.Project(p.Point)));
        return string.Concat(places.Select(p => PlaceMarks.Write(p, frame, placer.Place(frame.Project(p.Point), p.Name, PlaceMarks.TextSize))));
    }
}
