using System.Collections.Immutable;

namespace KoreanWar.Content.Model.Maps;

/// <summary>Divides the map into the ground north and south of a line.</summary>
public static class Ground
{
    // Beyond the edge, so that no edge of the ground itself is ever in view.
    private const double Beyond = 1;

    /// <summary>The ring around everything north of a front, as far as the box reaches and a little farther.</summary>
    public static ImmutableArray<GeoPoint> NorthOf(Front front, GeoBox box) => Close(front, box, box.North + Beyond);

    /// <summary>The ring around everything south of a front.</summary>
    public static ImmutableArray<GeoPoint> SouthOf(Front front, GeoBox box) => Close(front, box, box.South - Beyond);

    /// <summary>True when a point lies on the northern side of a front, whoever held it.</summary>
    public static bool IsNorth(Front front, BaseMap map, GeoPoint point)
    {
        if (!front.IsBorder)
        {
            return Contains([.. NorthOf(front, map.Box).Select(p => (p.Longitude, p.Latitude))], (point.Longitude, point.Latitude));
        }

        var here = map.Projection.Project(point);
        return map.NorthKorea.Any(ring => Contains([.. ring.Select(p => ((double)p.X, (double)p.Y))], here));
    }

    private static ImmutableArray<GeoPoint> Close(Front front, GeoBox box, double latitude)
    {
        var (west, east) = (box.West - Beyond, box.East + Beyond);
        ImmutableArray<GeoPoint> whole = [.. front.West.Reverse(), .. front.Line, .. front.East];
        return
        [
            .. whole,
            new GeoPoint(east, whole[^1].Latitude), new GeoPoint(east, latitude),
            new GeoPoint(west, latitude), new GeoPoint(west, whole[0].Latitude),
        ];
    }

    // Counts how often a ray to the east crosses the ring.
    private static bool Contains((double X, double Y)[] ring, (double X, double Y) point)
    {
        var inside = false;
        for (var (i, j) = (0, ring.Length - 1); i < ring.Length; j = i++)
        {
            var (a, b) = (ring[i], ring[j]);
            if ((a.Y > point.Y) != (b.Y > point.Y) && point.X < a.X + ((b.X - a.X) * (point.Y - a.Y) / (b.Y - a.Y)))
            {
                inside = !inside;
            }
        }

        return inside;
    }
}
