using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Maps;

/// <summary>Reads <c>content/fronts.yaml</c>: the line between the two sides, day by day.</summary>
/// <param name="works">The bibliography, by key.</param>
/// <param name="map">The map that the lines are drawn on; null when there is none, and then no line can be off it.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class FrontsReader(IReadOnlyDictionary<string, Source> works, BaseMap? map, DiagnosticBag diagnostics)
{
    /// <summary>The file's place in the content folder.</summary>
    public const string Path = "fronts.yaml";

    private const string DisplayPath = "content/" + Path;

    private static readonly string[] Keys =
    [
        "date", "about", "title", "kind", "text", "north", "south", "note", "line", "west", "east", "neither", "border", "sources",
    ];

    private readonly EntryParts _parts = new(DisplayPath, works, diagnostics);
    private readonly CoordinateReader _coordinates = new(DisplayPath, diagnostics);

    /// <summary>The fronts, in order of time.</summary>
    public ImmutableArray<Front> Read(ContentSet content)
    {
        var days = new HashSet<DateOnly>();
        return
        [
            .. new ListFile(Path, "front", Keys, diagnostics).Read(content)
                .Select(reader => Read(reader, days)).OfType<Front>().OrderBy(f => f.Date),
        ];
    }

    private Front? Read(MapReader reader, HashSet<DateOnly> days)
    {
        var date = reader.Day("date");
        if (date is { } day && !days.Add(day))
        {
            Error(
                DiagnosticCodes.DuplicateSlug, reader.PositionOf("date"),
                $"a line of this date stands here already; `/map#{day:yyyy-MM-dd}` leads to one");
        }

        var (title, kind, text) = (_parts.Text(reader, "title"), reader.Word("kind", Vocabulary.Of<FrontKind>()), _parts.Text(reader, "text"));
        var (north, south, note) = (_parts.Text(reader, "north"), _parts.Text(reader, "south"), _parts.Text(reader, "note"));
        var (line, west, east) = (Line(reader), Points(reader.List("west")), Points(reader.List("east")));
        var (neither, about, border) = (Neither(reader), reader.Flag("about"), reader.Flag("border"));
        var sources = _parts.Sources(reader);
        if (date is null || title is null || kind is null || text is null || north is null || south is null || note is null || line is null)
        {
            return null;
        }

        return new Front
        {
            Date = date.Value,
            IsAbout = about,
            Title = title,
            Kind = kind.Value,
            Text = text,
            North = north,
            South = south,
            Note = note,
            Line = line.Value,
            West = west,
            East = east,
            Neither = neither,
            IsBorder = border,
            Sources = sources,
        };
    }

    private ImmutableArray<GeoPoint>? Line(MapReader reader)
    {
        if (reader.Find("line") is not ListNode { Items: var items })
        {
            reader.Require("line");
            reader.List("line");
            return null;
        }

        if (items.Length >= 2)
        {
            return Points(items);
        }

        Error(DiagnosticCodes.BadCoordinate, reader.PositionOf("line"), "a line has two points or more, from west to east");
        return null;
    }

    private ImmutableArray<ImmutableArray<GeoPoint>> Neither(MapReader reader)
    {
        var rings = ImmutableArray.CreateBuilder<ImmutableArray<GeoPoint>>();
        foreach (var item in reader.List("neither"))
        {
            if (item is ListNode { Items: { Length: >= 3 } points })
            {
                rings.Add(Points(points));
            }
            else
            {
                Error(DiagnosticCodes.BadCoordinate, item.Position, "`neither` is a list of rings, each of three points or more");
            }
        }

        return rings.ToImmutable();
    }

    private ImmutableArray<GeoPoint> Points(IEnumerable<Node> items)
    {
        var points = _coordinates.Line(items);
        foreach (var (point, position) in points)
        {
            if (map?.Contains(point) == false)
            {
                var box = map.Box;
                Error(
                    DiagnosticCodes.OffTheMap, position,
                    FormattableString.Invariant(
                        $"the point lies off the base map, which covers longitude {box.West} to {box.East} and latitude {box.South} to {box.North}"));
            }
        }

        return [.. points.Select(p => p.Point)];
    }

    private void Error(string code, TextPosition position, string message) => diagnostics.Error(code, DisplayPath, position, message);
}
