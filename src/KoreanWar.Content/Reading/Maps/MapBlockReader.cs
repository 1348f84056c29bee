using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Reading.Placements;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Maps;

/// <summary>Reads a fenced block named <c>map</c>: <c>date</c>, <c>places</c>, <c>area</c> and <c>caption</c>.</summary>
/// <param name="map">The map to draw on; null when there is none.</param>
/// <param name="fronts">The fronts, which a block names by their date.</param>
/// <param name="places">The places, which a block names by their id.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class MapBlockReader(BaseMap? map, IEnumerable<Front> fronts, IEnumerable<Place> places, DiagnosticBag diagnostics) : PlacementReader(
    PlacementBlocks.Map, DiagnosticCodes.BadMap, Keys, "a map is a list of `key: value` lines; it needs a `caption`", diagnostics)
{
    // Nearer than this, in degrees, the grid of the base map would show as steps.
    private const double Smallest = 0.5;

    private static readonly string[] Keys = ["date", "places", "caption", "area"];
    private static readonly Dictionary<string, Source> NoWorks = [];

    private readonly Dictionary<string, Front> _fronts =
        fronts.DistinctBy(f => f.Id).ToDictionary(f => f.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Place> _places = places.ToDictionary(p => p.Id, StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override Placement? Read(MapReader reader, string path, TextPosition block, DiagnosticBag found)
    {
        if (map is null)
        {
            found.Error(DiagnosticCodes.BadMap, path, block, $"there is no content/{BaseMapReader.Path} to draw on");
            return null;
        }

        var caption = new EntryParts(path, NoWorks, found).Text(reader, "caption");
        var front = Front(reader, path, found);
        var area = reader.Find("area") is { } node ? Area(reader, node, path, found) : map.Peninsula;
        var places = Places(reader, path, area ?? map.Box, found);
        return caption is null || area is null
            ? null
            : new MapPicture { Base = map, Area = area.Value, Front = front, Places = places, Caption = caption };
    }

    private Front? Front(MapReader reader, string path, DiagnosticBag found)
    {
        if (reader.OptionalText("date") is not { } date)
        {
            return null;
        }

        if (!_fronts.TryGetValue(date, out var front))
        {
            found.Error(
                DiagnosticCodes.BadMap, path, reader.PositionOf("date"),
                $"there is no line of `{date}` in content/{FrontsReader.Path}{Nearest.Suggestion(date, _fronts.Keys)}");
        }

        return front;
    }

    private ImmutableArray<Place> Places(MapReader reader, string path, GeoBox area, DiagnosticBag found)
    {
        var ids = new EntryParts(path, NoWorks, found).Ids(reader, "places", "place", _places.Keys);
        foreach (var item in reader.List("places").OfType<ScalarNode>())
        {
            if (_places.TryGetValue(item.Text, out var place) && !area.Contains(place.Point))
            {
                found.Error(
                    DiagnosticCodes.BadMap, path, item.Position,
                    FormattableString.Invariant(
                        $"{place.Name}, at longitude {place.Point.Longitude} and latitude {place.Point.Latitude}, lies outside what this map shows"));
            }
        }

        return [.. ids.Select(id => _places[id])];
    }

    private GeoBox? Area(MapReader reader, Node node, string path, DiagnosticBag found)
    {
        if (node is not ListNode { Items: [var west, var south, var east, var north] })
        {
            reader.WrongType("area", "`[west, south, east, north]` in degrees, such as `[124.4, 37.4, 127.2, 38.4]`");
            return null;
        }

        var coordinates = new CoordinateReader(path, found);
        var (w, s) = (coordinates.Degrees(west, 180, "longitude"), coordinates.Degrees(south, 90, "latitude"));
        var (e, n) = (coordinates.Degrees(east, 180, "longitude"), coordinates.Degrees(north, 90, "latitude"));
        if (w is null || s is null || e is null || n is null)
        {
            return null;
        }

        var area = new GeoBox(w.Value, s.Value, e.Value, n.Value);
        if (area.East - area.West < Smallest || area.North - area.South < Smallest)
        {
            Bad(FormattableString.Invariant($"the area is `[west, south, east, north]`, and spans {Smallest} degrees or more each way"));
            return null;
        }

        if (!map!.Box.Contains(area))
        {
            var box = map.Box;
            Bad(FormattableString.Invariant(
                $"the area reaches beyond the base map, which covers `[{box.West}, {box.South}, {box.East}, {box.North}]`"));
            return null;
        }

        return area;

        void Bad(string message)
        {
            found.Error(DiagnosticCodes.BadMap, path, node.Position, message);
        }
    }
}
