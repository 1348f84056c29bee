using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading.Nodes;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>Reads the YAML head of a Markdown file as nodes.</summary>
public static class HeadNodes
{
    /// <summary>The head's map, or null after its absence or a mistake that makes it unreadable was reported.</summary>
    public static MapNode? Read(MarkdownDocument document, string path, DiagnosticBag diagnostics)
    {
        if (document.OfType<YamlFrontMatterBlock>().FirstOrDefault() is not { } block)
        {
            diagnostics.Error(
                DiagnosticCodes.NoFrontMatter, path, TextPosition.Start,
                "the file must begin with front matter between two lines of `---`");
            return null;
        }

        // The block's lines begin below the opening `---`, on the second line of the file.
        return NodeReading.FindRoot<MapNode>(
            () => YamlNodes.Read(block.Lines.ToString(), firstLine: 2), path,
            DiagnosticCodes.MalformedYaml, "front matter is a list of `key: value` lines", diagnostics);
    }
}
