using System.Collections.Immutable;
using KoreanWar.Content.Model.Maps;

namespace KoreanWar.Content.Reading.Maps;

/// <summary>
/// Rings of several countries on one grid, made simpler without gaps: rings are cut into arcs where borders meet, and
/// each arc is simplified by itself, so that both countries of a border keep the same points of it.
/// </summary>
/// <param name="all">The rings of all countries; the first point is not repeated.</param>
/// <param name="tolerance">The area, in square map units, below which a corner is not kept.</param>
/// <param name="isFixed">Tells a point that must stay, such as one on the map's edge.</param>
public sealed class Outlines(IReadOnlyCollection<ImmutableArray<MapPoint>> all, double tolerance, Func<MapPoint, bool> isFixed)
{
    private readonly HashSet<MapPoint> _nodes = FindNodes(all, isFixed);

    /// <summary>The ring without repeated points and small corners; empty when nothing of it is left.</summary>
    public ImmutableArray<MapPoint> Simplify(ImmutableArray<MapPoint> ring)
    {
        var points = WithoutRepeats(ring);
        if (points.Length < 3)
        {
            return [];
        }

        // A ring that touches no other begins where it would in any order of its points.
        var start = Array.FindIndex(points, _nodes.Contains) is var node and >= 0 ? node : Array.IndexOf(points, points.MinBy(p => (p.X, p.Y)));
        var result = ImmutableArray.CreateBuilder<MapPoint>();
        var arc = new List<MapPoint> { points[start] };
        for (var i = 1; i <= points.Length; i++)
        {
            var point = points[(start + i) % points.Length];
            arc.Add(point);
            if (i == points.Length || _nodes.Contains(point))
            {
                var simple = ArcSimplifier.Simplify(arc, tolerance);
                result.AddRange(simple.AsSpan()[..^1]);
                arc = [point];
            }
        }

        return result.Count < 3 ? [] : result.ToImmutable();
    }

    /// <summary>The outline around rings that share borders: every border between two of them is left out.</summary>
    public static ImmutableArray<ImmutableArray<MapPoint>> Union(IEnumerable<ImmutableArray<MapPoint>> rings)
    {
        var edges = new List<(MapPoint From, MapPoint To)>();
        foreach (var ring in rings)
        {
            edges.AddRange(ring.Select((p, i) => (p, ring[(i + 1) % ring.Length])));
        }

        var known = edges.ToHashSet();
        var outer = edges.Where(e => !known.Contains((e.To, e.From))).Distinct().ToList();
        var next = outer.GroupBy(e => e.From).ToDictionary(g => g.Key, g => new Queue<MapPoint>(g.Select(e => e.To)));
        var result = ImmutableArray.CreateBuilder<ImmutableArray<MapPoint>>();
        foreach (var (start, _) in outer)
        {
            var ring = ImmutableArray.CreateBuilder<MapPoint>();
            for (var here = start; next.TryGetValue(here, out var ways) && ways.TryDequeue(out var there); here = there)
            {
                ring.Add(here);
            }

            if (ring.Count >= 3)
            {
                result.Add(ring.ToImmutable());
            }
        }

        return result.ToImmutable();
    }

    private static HashSet<MapPoint> FindNodes(IEnumerable<ImmutableArray<MapPoint>> rings, Func<MapPoint, bool> isFixed)
    {
        var neighbours = new Dictionary<MapPoint, HashSet<MapPoint>>();
        foreach (var ring in rings.Select(WithoutRepeats))
        {
            for (var i = 0; i < ring.Length; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
                Of(a).Add(b);
                Of(b).Add(a);
            }
        }

        return [.. neighbours.Where(n => n.Value.Count > 2 || isFixed(n.Key)).Select(n => n.Key)];

        HashSet<MapPoint> Of(MapPoint point)
        {
            return neighbours.TryGetValue(point, out var found) ? found : neighbours[point] = [];
        }
    }

    private static MapPoint[] WithoutRepeats(ImmutableArray<MapPoint> ring) =>
        [.. ring.Where((p, i) => p != ring[(i + ring.Length - 1) % ring.Length])];
}
