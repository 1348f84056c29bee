using System.Collections.Immutable;
using System.Globalization;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Maps;

/// <summary>Reads points and lines written as <c>[longitude, latitude]</c> in degrees.</summary>
/// <param name="path">The file, as diagnostics name it.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class CoordinateReader(string path, DiagnosticBag diagnostics)
{
    /// <summary>The points of a line, each with its place in the file; those that are none were reported.</summary>
    public ImmutableArray<(GeoPoint Point, TextPosition Position)> Line(IEnumerable<Node> items) =>
        [.. items.Select(i => (Point: Point(i), i.Position)).Where(p => p.Point is not null).Select(p => (p.Point!.Value, p.Position))];

    /// <summary>A number of degrees up to a limit, or null after it was reported.</summary>
    public double? Degrees(Node node, double most, string what)
    {
        if (node is ScalarNode { Text: var text } && DegreesText.Find(text, most) is { } degrees)
        {
            return degrees;
        }

        diagnostics.Error(
            DiagnosticCodes.BadCoordinate, path, node.Position,
            string.Create(CultureInfo.InvariantCulture, $"a {what} is a number of degrees from -{most} to {most}, such as 37.46"));
        return null;
    }

    private GeoPoint? Point(Node node)
    {
        if (node is not ListNode { Items: [var x, var y] })
        {
            diagnostics.Error(DiagnosticCodes.BadCoordinate, path, node.Position, "a point is `[longitude, latitude]`, such as `[126.98, 37.57]`");
            return null;
        }

        var (longitude, latitude) = (Degrees(x, 180, "longitude"), Degrees(y, 90, "latitude"));
        return longitude is { } east && latitude is { } north ? new GeoPoint(east, north) : null;
    }
}
