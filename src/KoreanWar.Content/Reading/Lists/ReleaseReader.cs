using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Nodes;

namespace KoreanWar.Content.Reading.Lists;

/// <summary>Reads under <c>released</c> when a text was first public: <c>date</c>, <c>how</c> and <c>sources</c>.</summary>
/// <param name="path">The file, as diagnostics name it.</param>
/// <param name="works">The bibliography, by key.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class ReleaseReader(string path, IReadOnlyDictionary<string, Source> works, DiagnosticBag diagnostics)
{
    private const string Key = "released";

    private static readonly string[] Keys = ["date", "how", "sources"];

    private readonly EntryParts _parts = new(path, works, diagnostics);

    /// <summary>The release of a text of this date, or null after it was reported.</summary>
    public Release? Read(MapReader reader, UncertainDate? written)
    {
        if (reader.Find(Key) is not MapNode map)
        {
            diagnostics.Error(
                reader.Find(Key) is null ? DiagnosticCodes.MissingKey : DiagnosticCodes.WrongType, path, reader.PositionOf(Key),
                "`released` says when the text was first public and how that is known: `date`, `how` and `sources`");
            return null;
        }

        var released = new MapReader(map, path, Keys, diagnostics);
        var (date, how, sources) = (_parts.Date(released, "date"), _parts.Text(released, "how"), _parts.Sources(released));
        if (date is not null && written is not null && date.LastNamed < written.Start)
        {
            diagnostics.Error(
                DiagnosticCodes.BadDate, path, released.PositionOf("date"), $"it was public, {date}, before it was written, {written}");
        }

        return date is null || how is null ? null : new Release(date, how, sources);
    }
}
