using System.Collections.Immutable;
using KoreanWar.Content.Model.Maps;

namespace KoreanWar.Content.Reading.Maps;

/// <summary>
/// Leaves points out of an arc by Visvalingam's method: again and again the point that makes the smallest triangle with
/// its neighbours, until all that are left make a larger one than the tolerance.
/// </summary>
public static class ArcSimplifier
{
    /// <summary>The arc with fewer points; its ends stay. The way in which the arc is given does not change the outcome.</summary>
    /// <param name="arc">The points; of a closed arc the last is the same as the first.</param>
    /// <param name="tolerance">The area, in square map units, below which a triangle is not kept.</param>
    public static ImmutableArray<MapPoint> Simplify(IReadOnlyList<MapPoint> arc, double tolerance)
    {
        // A border is an arc of two countries, once in each direction; both must give the same points.
        var reversed = IsReversed(arc);
        var points = reversed ? arc.Reverse().ToArray() : [.. arc];
        var kept = Keep(points, tolerance);
        if (reversed)
        {
            kept.Reverse();
        }

        return [.. kept];
    }

    private static List<MapPoint> Keep(MapPoint[] points, double tolerance)
    {
        var (before, after) = (new int[points.Length], new int[points.Length]);
        var areas = new double[points.Length];
        var queue = new PriorityQueue<int, (double Area, int Index)>();
        for (var i = 0; i < points.Length; i++)
        {
            (before[i], after[i]) = (i - 1, i + 1);
        }

        for (var i = 1; i < points.Length - 1; i++)
        {
            Measure(i);
        }

        while (queue.TryDequeue(out var index, out var entry) && entry.Area < tolerance)
        {
            // A point that was measured again later stands in the queue twice; the old entry no longer counts.
            if (entry.Area != areas[index])
            {
                continue;
            }

            areas[index] = -1;
            var (left, right) = (before[index], after[index]);
            (after[left], before[right]) = (right, left);
            Measure(left);
            Measure(right);
        }

        var kept = new List<MapPoint>();
        for (var i = 0; i < points.Length; i = after[i])
        {
            kept.Add(points[i]);
        }

        return kept;

        void Measure(int i)
        {
            if (before[i] >= 0 && after[i] < points.Length)
            {
                areas[i] = Area(points[before[i]], points[i], points[after[i]]);
                queue.Enqueue(i, (areas[i], i));
            }
        }
    }

    private static double Area(MapPoint a, MapPoint b, MapPoint c) =>
        Math.Abs(((double)(b.X - a.X) * (c.Y - a.Y)) - ((double)(c.X - a.X) * (b.Y - a.Y))) / 2;

    private static bool IsReversed(IReadOnlyList<MapPoint> arc)
    {
        for (var (i, j) = (0, arc.Count - 1); i < j; i++, j--)
        {
            var order = (arc[i].X, arc[i].Y).CompareTo((arc[j].X, arc[j].Y));
            if (order != 0)
            {
                return order > 0;
            }
        }

        return false;
    }
}
