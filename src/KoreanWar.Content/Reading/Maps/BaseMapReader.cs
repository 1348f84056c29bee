using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Reading.Figures;
using KoreanWar.Content.Reading.Nodes;

namespace KoreanWar.Content.Reading.Maps;

/// <summary>Reads <c>content/figures/basemap.geojson</c>: countries as GeoJSON, cut to a box, with <c>iso</c> in their properties.</summary>
public sealed class BaseMapReader(DiagnosticBag diagnostics)
{
    /// <summary>The file's place in the content folder.</summary>
    public const string Path = FiguresReader.Folder + "/basemap.geojson";

    // In square map units: a corner that is left out would not be seen on a map of the whole peninsula.
    private const double Tolerance = 2;

    // In map units; no stroke is as wide.
    private const int Overhang = 8;

    private const string North = "PRK";
    private const string South = "KOR";

    /// <summary>The base map, or null when there is none or it was refused; the reasons were reported.</summary>
    public BaseMap? Read(ContentSet content)
    {
        if (content.Find(Path) is not { } file || ContentText.Read(file, diagnostics) is not { } text)
        {
            return null;
        }

        var found = new DiagnosticBag();
        var map = NodeReading.FindRoot<MapNode>(
            () => JsonNodes.Read(text), file.DisplayPath, DiagnosticCodes.BadBaseMap, "a base map is a GeoJSON feature collection", found)
            is { } root ? Read(root, file.DisplayPath, found) : null;
        diagnostics.AddAs(DiagnosticCodes.BadBaseMap, found);
        var (credit, licence) = new SidecarReader(diagnostics).Read(file, content);
        return map is null || found.HasErrors || credit is null || licence is null ? null : map with { Credit = credit, Licence = licence };
    }

    private static BaseMap? Read(MapNode root, string path, DiagnosticBag diagnostics)
    {
        var countries = new GeoJson(path, diagnostics).Countries(root);
        foreach (var iso in new[] { North, South })
        {
            // After another mistake a missing country would only be its echo.
            if (!diagnostics.HasErrors && !countries.Any(c => c.Iso == iso && !c.Rings.IsEmpty))
            {
                diagnostics.Error(DiagnosticCodes.BadBaseMap, path, root.Position, $"the base map has no land of `{iso}`");
            }
        }

        if (diagnostics.HasErrors)
        {
            return null;
        }

        var map = Build(countries);
        if (map.NorthKorea.IsEmpty || map.Korea.IsEmpty)
        {
            diagnostics.Error(DiagnosticCodes.BadBaseMap, path, root.Position, "the base map has no extent");
            return null;
        }

        return map;
    }

    private static BaseMap Build(ImmutableArray<Country> countries)
    {
        var box = GeoBox.Around([.. countries.SelectMany(c => c.Rings).SelectMany(r => r)]);
        var projection = new MapProjection(box);
        var corner = projection.Snap(new GeoPoint(box.East, box.South));
        var rings = countries.ToLookup(c => c.Iso, c => c.Rings.Select(r => r.Select(projection.Snap).ToImmutableArray()).ToList());
        var outlines = new Outlines([.. rings.SelectMany(g => g).SelectMany(r => r)], Tolerance, IsOnEdge);
        var north = Of(North).ToImmutableArray();
        var neighbours = rings.Where(g => g.Key is not (North or South)).SelectMany(g => Of(g.Key));
        return new BaseMap
        {
            Box = box,
            KoreaBox = GeoBox.Around([.. countries.Where(c => c.Iso is North or South).SelectMany(c => c.Rings).SelectMany(r => r)]),
            NorthKorea = north,
            Korea = Outlines.Union(north.Concat(Of(South))),

            // Turned round, the common border reads as in Korea's outline, and compresses to next to nothing.
            Neighbours = [.. Outlines.Union(neighbours).Select(r => r.Reverse().Select(PushOut).ToImmutableArray())],
            Credit = "",
            Licence = "",
        };

        IEnumerable<ImmutableArray<MapPoint>> Of(string iso)
        {
            return rings[iso].SelectMany(r => r).Select(outlines.Simplify).Where(r => !r.IsEmpty);
        }

        bool IsOnEdge(MapPoint p)
        {
            return p.X == 0 || p.Y == 0 || p.X == corner.X || p.Y == corner.Y;
        }

        // A picture may show all of the box; what the box cuts off must not look like a coast.
        MapPoint PushOut(MapPoint p)
        {
            return new MapPoint(
                p.X == 0 ? -Overhang : p.X == corner.X ? p.X + Overhang : p.X,
                p.Y == 0 ? -Overhang : p.Y == corner.Y ? p.Y + Overhang : p.Y);
        }
    }
}
