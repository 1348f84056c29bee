using System.Collections.Immutable;
using System.Globalization;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Nodes;

namespace KoreanWar.Content.Reading.Maps;

/// <summary>Takes the countries out of a GeoJSON feature collection (RFC 7946); what it does not know it passes over.</summary>
public sealed class GeoJson(string path, DiagnosticBag diagnostics)
{
    private const int FewestPoints = 4;

    /// <summary>The countries, in the order of the file; every mistake is reported.</summary>
    public ImmutableArray<Country> Countries(MapNode root)
    {
        if (Find(root, "features") is ListNode features)
        {
            return [.. features.Items.Select(Country).OfType<Country>()];
        }

        Error(root, "a base map is a GeoJSON feature collection: `{ \"type\": \"FeatureCollection\", \"features\": […] }`");
        return [];
    }

    private Country? Country(Node feature)
    {
        if (Find(Find(feature, "properties"), "iso") is not ScalarNode { Text: { Length: > 0 } iso })
        {
            Error(feature, "a feature needs the property `iso`, the three letters of its country");
            return null;
        }

        var geometry = Find(feature, "geometry");
        var polygons = Polygons(Find(geometry, "type"), Find(geometry, "coordinates"));
        if (polygons.IsEmpty)
        {
            Error(geometry ?? feature, $"the geometry of `{iso}` must be a Polygon or a MultiPolygon");
        }

        return new Country(iso, [.. polygons.SelectMany(Rings).Where(r => !r.IsEmpty)]);
    }

    private static ImmutableArray<Node> Polygons(Node? type, Node? coordinates) => (type, coordinates) switch
    {
        (ScalarNode { Text: "Polygon" }, { } polygon) => [polygon],
        (ScalarNode { Text: "MultiPolygon" }, ListNode several) => several.Items,
        _ => [],
    };

    private IEnumerable<ImmutableArray<GeoPoint>> Rings(Node polygon)
    {
        if (polygon is ListNode rings)
        {
            return rings.Items.Select(Ring);
        }

        Error(polygon, "a polygon is a list of rings");
        return [];
    }

    private ImmutableArray<GeoPoint> Ring(Node node)
    {
        var points = ImmutableArray.CreateBuilder<GeoPoint>();
        foreach (var item in node is ListNode list ? list.Items : [])
        {
            if (Point(item) is not { } point)
            {
                Error(item, "a point is `[longitude, latitude]` in degrees");
                return [];
            }

            points.Add(point);
        }

        if (points.Count < FewestPoints || points[0] != points[^1])
        {
            Error(node, "a ring has four points or more, the last the same as the first");
            return [];
        }

        points.RemoveAt(points.Count - 1);
        return points.ToImmutable();
    }

    private static GeoPoint? Point(Node node) =>
        node is ListNode { Items: [ScalarNode x, ScalarNode y, ..] } && Degrees(x, 180) is { } longitude && Degrees(y, 90) is { } latitude
            ? new GeoPoint(longitude, latitude)
            : null;

    private static double? Degrees(ScalarNode node, double most) =>
        !node.IsText && double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? degrees
            : null;

    private static Node? Find(Node? node, string key) =>
        node is MapNode map ? map.Entries.FirstOrDefault(e => e.Key == key)?.Value : null;

    private void Error(Node node, string message) => diagnostics.Error(DiagnosticCodes.BadBaseMap, path, node.Position, message);
}
