using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>
/// Reads the attributes of a heading at its end only. Markdig's own reading takes the first braces and drops what
/// stands behind them, so a heading could hold no span.
/// </summary>
public sealed partial class HeadingAttributesExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.FindExact<HeadingBlockParser>() is { } parser)
        {
            parser.TryParseAttributes = TryParse;
        }
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // The site's renderers are put together in one place, HtmlWriter.
    }

    private static bool TryParse(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var match = Attributes().Match(line.AsSpan().ToString());
        if (!match.Success || block is not HeadingBlock heading)
        {
            return false;
        }

        var anchor = match.Groups["anchor"];
        if (anchor.Success)
        {
            heading.GetAttributes().Id = anchor.Value;
        }
        else
        {
            var rest = new StringSlice(line.Text, line.Start + match.Groups["braces"].Index, line.End);
            if (!GenericAttributesParser.TryParse(ref rest, out var attributes))
            {
                return false;
            }

            heading.SetAttributes(attributes);
        }

        line.End = line.Start + match.Index - 1;
        return true;
    }

    [GeneratedRegex(@"(?:\A|[ \t]+)(?<braces>\{(?:#(?<anchor>[^\s{}]+)|[^{}]*)\})[ \t]*\z")]
    private static partial Regex Attributes();
}
