using System.Collections.Immutable;
using System.Globalization;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Events;

/// <summary>Reads the hours of an event, with how far each clock was ahead of UTC by each account.</summary>
public sealed class ClocksReader(IReadOnlyDictionary<string, Source> works, DiagnosticBag diagnostics)
{
    private const string Key = "clocks";

    private static readonly string[] Keys = ["what", "about", "zone", "at", "readings", "sources"];
    private static readonly string[] ReadingKeys = ["offsets", "note", "sources"];

    private readonly EntryParts _parts = new(EventsReader.DisplayPath, works, diagnostics);

    /// <summary>The hours under <c>clocks</c>; none when the key is absent.</summary>
    public ImmutableArray<Clock> Read(MapReader entry) => [.. entry.List(Key).Select(Read).OfType<Clock>()];

    private Clock? Read(Node node)
    {
        if (node is not MapNode map)
        {
            Error(node.Position, "an hour is `what`, `zone`, `at`, `readings` and `sources`");
            return null;
        }

        var reader = new MapReader(map, EventsReader.DisplayPath, Keys, diagnostics);
        var (what, about, zone, at) = (
            _parts.Text(reader, "what"), reader.Flag("about"), reader.Word("zone", Vocabulary.Of<ClockZone>()), Hour(reader));
        var sources = _parts.Sources(reader);
        if (what is null || zone is null || at is null)
        {
            return null;
        }

        var readings = reader.List("readings");
        if (readings.IsEmpty)
        {
            Error(map.Position, "an hour has under `readings` how far the clocks were ahead of UTC, and who says so");
        }

        return new Clock(what, about, zone.Value, at.Value, [.. readings.Select(r => Reading(r, zone.Value, at.Value)).OfType<ClockReading>()], sources);
    }

    private DateTime? Hour(MapReader reader)
    {
        if (reader.Text("at") is not { } text)
        {
            return null;
        }

        if (DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) && at.Year is > 1 and < 9999)
        {
            return at;
        }

        Error(reader.PositionOf("at"), $"`{text}` is not a day and hour; write them as `1950-06-25 04:00`");
        return null;
    }

    private ClockReading? Reading(Node node, ClockZone zone, DateTime at)
    {
        if (node is not MapNode map)
        {
            Error(node.Position, "a reading is `offsets`, `note` and `sources`");
            return null;
        }

        var reader = new MapReader(map, EventsReader.DisplayPath, ReadingKeys, diagnostics);
        var (note, sources) = (_parts.OptionalText(reader, "note"), _parts.Sources(reader));
        if (Offsets(reader) is not { } offsets)
        {
            return null;
        }

        if (zone != ClockZone.Utc && !offsets.ContainsKey(zone))
        {
            Error(reader.PositionOf("offsets"), $"the hour is told by the clock of `{Vocabulary.WordOf(zone)}`, whose offset is missing");
            return null;
        }

        return new ClockReading(ClockReading.TimesAt(zone, at, offsets), note, sources);
    }

    private Dictionary<ClockZone, TimeSpan>? Offsets(MapReader reader)
    {
        if (reader.Find("offsets") is not MapNode { Entries.IsEmpty: false } map)
        {
            Error(reader.PositionOf("offsets"), "`offsets` says how far each clock was ahead of UTC, `{ korea: \"+09:00\" }`");
            return null;
        }

        var offsets = new Dictionary<ClockZone, TimeSpan>();
        foreach (var entry in map.Entries)
        {
            if (!Vocabulary.Of<ClockZone>().TryGetValue(entry.Key, out var zone))
            {
                Error(entry.Position, $"`{entry.Key}` is not a clock{Nearest.Suggestion(entry.Key, Vocabulary.Of<ClockZone>().Keys)}");
            }
            else if (zone == ClockZone.Utc)
            {
                Error(entry.Position, $"the clock of `{entry.Key}` needs no offset");
            }
            else if (entry.Value is not ScalarNode { Text: [('+' or '-') and var sign, .. var hours] }
                || !TimeSpan.TryParseExact(hours, @"hh\:mm", CultureInfo.InvariantCulture, out var offset)
                || offset > TimeSpan.FromHours(14))
            {
                Error(entry.Value.Position, "an offset is written as \"+09:00\" or \"-04:00\"");
            }
            else
            {
                offsets[zone] = sign == '-' ? -offset : offset;
            }
        }

        return offsets.Count == map.Entries.Length ? offsets : null;
    }

    private void Error(TextPosition position, string message) =>
        diagnostics.Error(DiagnosticCodes.BadClock, EventsReader.DisplayPath, position, message);
}
