using System.Collections.Immutable;
using System.Globalization;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Events;

/// <summary>Reads <c>content/events.yaml</c>, the timeline.</summary>
/// <param name="works">The bibliography, by key.</param>
/// <param name="people">The ids of all people.</param>
/// <param name="places">The ids of all places.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class EventsReader(
    IReadOnlyDictionary<string, Source> works,
    IReadOnlyCollection<string> people,
    IReadOnlyCollection<string> places,
    DiagnosticBag diagnostics)
{
    /// <summary>The file's place in the content folder.</summary>
    public const string Path = "events.yaml";

    /// <summary>The path as diagnostics name it.</summary>
    public const string DisplayPath = "content/" + Path;

    private static readonly string[] Keys =
    [
        ListFile.IdKey, "date", "end", "date-note", "title", "text", "phase", "tier", "people", "places", "section", "clocks", "sources",
    ];

    // Years that this history can be about; one beyond them is a slip of the keys, and would stretch the strip of all years.
    private const int FirstYear = 1800;
    private const int LastYear = 2100;

    private readonly EntryParts _parts = new(DisplayPath, works, diagnostics);
    private readonly ClocksReader _clocks = new(works, diagnostics);

    /// <summary>The events, in order of time; those that begin together stay in the order of the file.</summary>
    public ImmutableArray<ParsedEvent> Read(ContentSet content) =>
        [.. new ListFile(Path, "event", Keys, diagnostics).Read(content, Read).OrderBy(e => e.Event.Date.Start)];

    private ParsedEvent? Read(MapReader reader, string id)
    {
        var date = Within(reader, "date", _parts.Date(reader, "date"));
        var end = Within(reader, "end", _parts.OptionalDate(reader, "end"));
        if (date is not null && end is not null && (end == date || end.Start < date.Start))
        {
            Error(
                DiagnosticCodes.BadDate, reader.PositionOf("end"),
                end == date
                    ? $"the event ends as it begins, {date}; leave `end` out"
                    : $"the event ends, {end}, before it begins, {date}");
        }

        if (date is not null && id.Length > 0 && !DatedId.Tells(id, date.Date))
        {
            Error(
                DiagnosticCodes.BadDate, reader.PositionOf(ListFile.IdKey),
                $"the id of an event begins with its date, `{date.Date.ToIso()}-…`, so that its address tells when it was");
        }

        var (title, text) = (_parts.Text(reader, "title"), _parts.Text(reader, "text"));
        var (note, phase, tier) = (_parts.OptionalText(reader, "date-note"), reader.Word("phase", Vocabulary.Of<Phase>()), Tier(reader));
        var (who, where) = (_parts.Ids(reader, "people", "person", people), _parts.Ids(reader, "places", "place", places));
        var (section, clocks, sources) = (reader.OptionalText("section"), _clocks.Read(reader), _parts.Sources(reader));
        if (date is null || title is null || text is null || phase is null || tier is null)
        {
            return null;
        }

        var read = new TimelineEvent
        {
            Id = id,
            Date = date,
            End = end,
            DateNote = note,
            Title = title,
            Text = text,
            Phase = phase.Value,
            Tier = tier.Value,
            People = who,
            Places = where,
            Clocks = clocks,
            Sources = sources,
        };
        return new ParsedEvent(read, section, reader.PositionOf("section"));
    }

    private UncertainDate? Within(MapReader reader, string key, UncertainDate? date)
    {
        if (date is null || ((date.Until ?? date.Date).Year <= LastYear && date.Date.Year >= FirstYear))
        {
            return date;
        }

        Error(DiagnosticCodes.BadDate, reader.PositionOf(key), $"the year lies outside {FirstYear} to {LastYear}; is a digit wrong?");
        return null;
    }

    private int? Tier(MapReader reader)
    {
        var tier = reader.WholeNumber("tier");
        if (tier is null or 1 or 2)
        {
            return tier;
        }

        Error(
            DiagnosticCodes.UnknownWord, reader.PositionOf("tier"),
            $"`tier` is 1 for the events that are shown first or 2 for the others, not {tier.Value.ToString(CultureInfo.InvariantCulture)}");
        return null;
    }

    private void Error(string code, TextPosition position, string message) => diagnostics.Error(code, DisplayPath, position, message);
}
