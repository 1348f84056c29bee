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
        return [.. terms.Select(t => t with { Value = t.Value with { See = _parts.Ids(readers[t.Value.Id], "see", "term", ids) } })];
    }

    private Named<Term>? Read(MapReader reader, string id)
    {
        var names = _names.Read(reader);
        var (text, sources) = (_parts.Text(reader, "text"), _parts.Sources(reader));
        return names is null || text is null
            ? null
            : new Named<Term>(new Term { Id = id, Names = names.Naming, Text = text, See = [], Sources = sources }, names);
    }
}
