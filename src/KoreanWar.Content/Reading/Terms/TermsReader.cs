using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Nodes;

namespace KoreanWar.Content.Reading.Terms;

/// <summary>Reads <c>content/terms.yaml</c>, the glossary.</summary>
public sealed class TermsReader(IReadOnlyDictionary<string, Source> works, DiagnosticBag diagnostics)
{
    /// <summary>The file's place in the content folder.</summary>
    public const string Path = "terms.yaml";

    private static readonly string[] Keys = [ListFile.IdKey, .. NamesReader.Keys, "text", "see", "sources"];

    private readonly EntryParts _parts = new("content/" + Path, works, diagnostics);
    private readonly NamesReader _names = new("content/" + Path, diagnostics);

    /// <summary>The terms, in the order of the file.</summary>
    public ImmutableArray<Named<Term>> Read(ContentSet content)
    {
        var readers = new Dictionary<string, MapReader>(StringComparer.Ordinal);
        var terms = new ListFile(Path, "term", Keys, diagnostics).Read(content, (reader, id) =>
        {
            readers[id] = reader;
            return Read(reader, id);
        });

        // A term may point to one that stands below it, so all are known first.
        var ids = terms.Select(t => t.Value.Id).ToHashSet(StringComparer.Ordinal);
        return [.. terms.Select(t => t with { Value = t.Value with { See = See(readers[t.Value.Id], t.Value.Id, ids) } })];
    }

    private ImmutableArray<string> See(MapReader reader, string id, IReadOnlyCollection<string> ids)
    {
        var see = _parts.Ids(reader, "see", "term", ids);
        if (see.Contains(id))
        {
            diagnostics.Error(
                DiagnosticCodes.UnknownId, "content/" + Path,
                reader.List("see").First(n => n is ScalarNode { Text: var text } && text == id).Position, $"the term `{id}` points to itself");
        }

        return see;
    }

    private Named<Term>? Read(MapReader reader, string id)
    {
        if (IsOfThePage(id))
        {
            diagnostics.Error(
                DiagnosticCodes.BadSlug, "content/" + Path, reader.PositionOf(ListFile.IdKey), $"the glossary itself uses the id `{id}`; choose another");
        }

        var names = _names.Read(reader);
        var (text, sources) = (_parts.Text(reader, "text"), _parts.Sources(reader));
        return names is null || text is null
            ? null
            : new Named<Term>(new Term { Id = id, Names = names.Naming, Text = text, See = [], Sources = sources }, names);
    }

    // A term's id is its anchor in the glossary, where its heading and the two lists have ids too.
    private static bool IsOfThePage(string id) =>
        ReservedAnchors.Contains(id) || id is "abbreviations" or "terms" || id.EndsWith("-term", StringComparison.Ordinal);
}
