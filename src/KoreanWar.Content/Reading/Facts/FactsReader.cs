using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Facts;

/// <summary>Reads <c>content/facts.yaml</c>, the quantities that must be told alike wherever they are told.</summary>
public sealed class FactsReader(DiagnosticBag diagnostics)
{
    /// <summary>The file's place in the content folder.</summary>
    public const string Path = "facts.yaml";

    /// <summary>The path as diagnostics name it.</summary>
    public const string DisplayPath = "content/" + Path;

    private static readonly string[] Keys = ["id", "what", "value"];

    /// <summary>The facts, in the order of the file; none without one.</summary>
    public ImmutableArray<Fact> Read(ContentSet content)
    {
        if (content.Find(Path) is not { } file)
        {
            return [];
        }

        var list = NodeReading.FindRoot<ListNode>(
            file, text => YamlNodes.Read(text), DiagnosticCodes.MalformedYaml, "the facts are a list", diagnostics);
        return list is null ? [] : ReadAll(list);
    }

    private ImmutableArray<Fact> ReadAll(ListNode list)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is not MapNode map)
            {
                Error(item.Position, "a fact is `id`, `what` and `value`");
            }
            else if (Read(map, ids) is { } fact)
            {
                facts.Add(fact);
            }
        }

        return facts.ToImmutable();
    }

    private Fact? Read(MapNode map, HashSet<string> ids)
    {
        var reader = new MapReader(map, DisplayPath, Keys, diagnostics);
        var (id, what, value) = (reader.Text("id"), reader.Text("what"), reader.Text("value"));
        if (id is null || what is null || value is null)
        {
            return null;
        }

        if (!Slug.IsPageSlug(id))
        {
            Error(reader.PositionOf("id"), $"`{id}` must be lower-case letters and digits with single hyphens, such as `{Slug.FromHeading(id)}`");
            return null;
        }

        if (!ids.Add(id))
        {
            Error(reader.PositionOf("id"), $"the fact `{id}` stands here twice");
            return null;
        }

        var fact = new Fact(id, value, reader.PositionOf("value"));
        if (fact.Quantities.IsEmpty)
        {
            Error(fact.Position, $"`{value}` holds no number or month that could be compared");
            return null;
        }

        return fact;
    }

    private void Error(TextPosition position, string message) =>
        diagnostics.Error(DiagnosticCodes.BadFact, DisplayPath, position, message);
}
