using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Documents;
using KoreanWar.Content.Model.Findings;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Findings;

/// <summary>Reads <c>content/findings.yaml</c>: questions, and the position of each party with the evidence.</summary>
/// <param name="works">The bibliography, by key.</param>
/// <param name="documents">The documents, by id.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class FindingsReader(
    IReadOnlyDictionary<string, Source> works, IReadOnlyDictionary<string, Document> documents, DiagnosticBag diagnostics)
{
    /// <summary>The file's place in the content folder.</summary>
    public const string Path = "findings.yaml";

    /// <summary>The path as diagnostics name it.</summary>
    public const string DisplayPath = "content/" + Path;

    private const string None = "none";

    private static readonly string[] Keys = [ListFile.IdKey, "question", "answer", .. Vocabulary.Of<FindingParty>().Keys];
    private static readonly string[] CellKeys = ["position", "grade", "for", "against", "sources"];

    private static readonly Dictionary<string, Grade> Grades = Enum.GetValues<Grade>().ToDictionary(g => g.ToString(), StringComparer.Ordinal);

    private readonly EntryParts _parts = new(DisplayPath, works, diagnostics);

    /// <summary>The findings, in the order of the file.</summary>
    public ImmutableArray<Finding> Read(ContentSet content) => new ListFile(Path, "finding", Keys, diagnostics).Read(content, Read);

    private Finding? Read(MapReader reader, string id)
    {
        var (question, answer) = (_parts.Text(reader, "question"), _parts.Text(reader, "answer"));
        var cells = Enum.GetValues<FindingParty>().Select(party => KeyValuePair.Create(party, Cell(reader, Vocabulary.WordOf(party)))).ToImmutableArray();
        return question is null || answer is null ? null : new Finding(id, question, answer, cells);
    }

    // A party that is left out may have been forgotten; one that has no position is said to have none.
    private FindingCell? Cell(MapReader reader, string party)
    {
        switch (reader.Find(party))
        {
            case null:
                reader.Require(party);
                return null;
            case ScalarNode { Text: None }:
                return null;
            case MapNode map:
                return Cell(new MapReader(map, DisplayPath, CellKeys, diagnostics));
            default:
                reader.WrongType(party, $"`{None}` where no position was found, or `position`, `grade`, `for`, `against` and `sources`");
                return null;
        }
    }

    private FindingCell? Cell(MapReader reader)
    {
        var (position, grade) = (_parts.Text(reader, "position"), reader.Word("grade", Grades));
        var (speaksFor, against) = (Evidence(reader, "for"), Evidence(reader, "against"));
        var sources = _parts.Sources(reader);
        return position is null || grade is null ? null : new FindingCell(position, grade.Value, speaksFor, against, sources);
    }

    private ImmutableArray<Evidence> Evidence(MapReader reader, string key)
    {
        // An empty list says that there is nothing; silence does not.
        reader.Require(key);
        var items = ImmutableArray.CreateBuilder<Evidence>();
        foreach (var node in reader.List(key))
        {
            if (Evidence(node) is not { } item)
            {
                continue;
            }

            if (items.Contains(item))
            {
                diagnostics.Error(DiagnosticCodes.DuplicateKey, DisplayPath, node.Position, "this stands here twice");
                continue;
            }

            items.Add(item);
        }

        return items.ToImmutable();
    }

    private Evidence? Evidence(Node node)
    {
        var text = (node as ScalarNode)?.Text ?? "";
        if (text.StartsWith('@'))
        {
            return _parts.Cited(text[1..], node.Position) is { } citation ? new Evidence.Work(citation) : null;
        }

        if (documents.TryGetValue(text, out var document))
        {
            return new Evidence.Paper(document);
        }

        diagnostics.Error(
            DiagnosticCodes.UnknownId, DisplayPath, node.Position,
            $"there is no document `{text}`{Nearest.Suggestion(text, documents.Keys)}; a work of the bibliography is written \"@key, p. 5\"");
        return null;
    }
}
