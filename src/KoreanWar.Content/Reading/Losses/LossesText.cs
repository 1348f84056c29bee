using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading.Markup;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Losses;

/// <summary>Reads <c>content/losses.md</c>: how the figures of the losses are to be read.</summary>
public static class LossesText
{
    /// <summary>The file's place in the content folder.</summary>
    public const string Path = "losses.md";

    /// <summary>The blocks of the text; none when there is no such file.</summary>
    public static ImmutableArray<Block> Read(ContentSet content, DiagnosticBag diagnostics)
    {
        if (content.Find(Path) is not { } file || MarkdownFile.Read(file, diagnostics) is not { } document)
        {
            return [];
        }

        foreach (var heading in document.OfType<HeadingBlock>())
        {
            diagnostics.Error(
                DiagnosticCodes.UnsupportedSyntax, file.DisplayPath, MarkdownPosition.Of(heading), "this text stands under a heading and has none");
        }

        return [.. document.Where(b => b is not LinkReferenceDefinitionGroup)];
    }
}
