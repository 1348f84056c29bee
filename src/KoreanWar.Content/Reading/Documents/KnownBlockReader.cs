using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Documents;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Reading.Placements;

namespace KoreanWar.Content.Reading.Documents;

/// <summary>Reads a fenced block named <c>known</c>: <c>years</c> and <c>caption</c>.</summary>
/// <param name="documents">All documents, in order of time.</param>
/// <param name="lastYear">The last year that can be asked for.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class KnownBlockReader(ImmutableArray<Document> documents, int lastYear, DiagnosticBag diagnostics) : PlacementReader(
    PlacementBlocks.Known, DiagnosticCodes.BadKnown, Keys, "the block `known` holds `years: [1950, 1981]` and `caption: …`", diagnostics)
{
    private const string YearsKey = "years";
    private const string CaptionKey = "caption";

    private static readonly string[] Keys = [YearsKey, CaptionKey];

    /// <inheritdoc/>
    protected override Placement? Read(MapReader reader, string path, TextPosition block, DiagnosticBag found)
    {
        var caption = new EntryParts(path, FrozenDictionary<string, Source>.Empty, found).Text(reader, CaptionKey);
        if (documents.IsEmpty)
        {
            found.Error(DiagnosticCodes.BadKnown, path, block, $"there is no document in content/{DocumentsReader.Folder} to count");
            return null;
        }

        var years = Years(reader, path, found);
        return caption is null || years.IsEmpty
            ? null
            : new KnownBlock(caption, [.. years.Select(y => (y, documents.Count(d => d.IsKnownIn(y))))], documents.Length);
    }

    private ImmutableArray<int> Years(MapReader reader, string path, DiagnosticBag found)
    {
        var years = ImmutableArray.CreateBuilder<int>();
        var first = documents[0].Date.Start.Year;
        foreach (var node in reader.List(YearsKey))
        {
            if (node is not ScalarNode scalar
                || !int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                || year < first || year > lastYear)
            {
                found.Error(DiagnosticCodes.BadKnown, path, node.Position, $"a year is a number from {first}, the year of the first document, to {lastYear}, that of the newest article");
            }
            else if (years.Count > 0 && year <= years[^1])
            {
                found.Error(DiagnosticCodes.BadKnown, path, node.Position, "the years stand in order, each once");
            }
            else
            {
                years.Add(year);
            }
        }

        if (years.Count == 0 && !found.HasErrors)
        {
            reader.WrongType(YearsKey, "a list of years, `[1950, 1981]`");
        }

        return years.ToImmutable();
    }
}
