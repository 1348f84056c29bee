using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Reading.Nodes;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Placements;

/// <summary>Reads the fenced blocks of one name. Whatever is wrong with one is reported under one code, its own.</summary>
/// <param name="name">What stands behind the fence.</param>
/// <param name="code">The code of its mistakes.</param>
/// <param name="keys">The keys that it may hold.</param>
/// <param name="refusal">What to say of a block that does not hold <c>key: value</c> lines.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public abstract class PlacementReader(
    string name, string code, IReadOnlyCollection<string> keys, string refusal, DiagnosticBag diagnostics)
{
    /// <summary>What stands behind the fence.</summary>
    public string Name { get; } = name;

    /// <summary>What a block places, or null after what is wrong with it was reported.</summary>
    /// <param name="path">The file, as diagnostics name it.</param>
    /// <param name="block">The block.</param>
    public Placement? Read(string path, FencedCodeBlock block)
    {
        var found = new DiagnosticBag();
        if (block.Parent is not MarkdownDocument)
        {
            found.Error(code, path, MarkdownPosition.Of(block), $"the block `{Name}` stands by itself, not in a list or a quote");
        }

        if (!string.IsNullOrWhiteSpace(block.Arguments))
        {
            found.Error(code, path, MarkdownPosition.Of(block), $"behind `{Name}` stands nothing else; what the block is to show stands below it");
        }

        // Markdig counts lines from 0, and the text of the block begins on the line below the fence.
        var root = NodeReading.FindRoot<MapNode>(() => YamlNodes.Read(block.Lines.ToString(), firstLine: block.Line + 2), path, code, refusal, found);
        var placement = root is null ? null : Read(new MapReader(root, path, keys, found), path, MarkdownPosition.Of(block), found);
        diagnostics.AddAs(code, found);
        return found.HasErrors ? null : placement;
    }

    /// <summary>What a block with these keys places, or null after what is wrong was reported.</summary>
    /// <param name="reader">The keys.</param>
    /// <param name="path">The file, as diagnostics name it.</param>
    /// <param name="block">Where the block begins.</param>
    /// <param name="found">Takes what is wrong.</param>
    protected abstract Placement? Read(MapReader reader, string path, TextPosition block, DiagnosticBag found);
}
