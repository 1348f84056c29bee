using System.Text;
using KoreanWar.Content.Reading.Placements;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.SmartyPants;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>Takes the plain text out of parsed Markdown: what a reader reads, without citations and markup.</summary>
public static class PlainText
{
    /// <summary>The text of blocks, one line each.</summary>
    public static string Of(IEnumerable<Block> blocks)
    {
        var result = new StringBuilder();
        foreach (var block in blocks)
        {
            Append(block, result);
        }

        return result.ToString().Trim();
    }

    /// <summary>The text of inline content, such as a heading's.</summary>
    public static string Of(ContainerInline? inlines)
    {
        var result = new StringBuilder();
        if (inlines is not null)
        {
            Append(inlines, result);
        }

        return result.ToString().Trim();
    }

    /// <summary>The character that SmartyPants puts in place of what was typed.</summary>
    public static string Of(SmartyPant smarty) => smarty.Type switch
    {
        SmartyPantType.Quote or SmartyPantType.RightQuote => "\u2019",
        SmartyPantType.LeftQuote => "\u2018",
        SmartyPantType.DoubleQuote or SmartyPantType.RightDoubleQuote => "\u201D",
        SmartyPantType.LeftDoubleQuote => "\u201C",
        SmartyPantType.LeftAngleQuote => "\u00AB",
        SmartyPantType.RightAngleQuote => "\u00BB",
        SmartyPantType.Ellipsis => "\u2026",
        SmartyPantType.Dash2 => "\u2013",
        SmartyPantType.Dash3 => "\u2014",
        _ => smarty.ToString(),
    };

    private static void Append(Block block, StringBuilder result)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup:
                break;

            // A content note speaks of the text; an excerpt or a search must show the text itself.
            case AlertBlock:
                break;

            // What is written in it places a chart, a map or a table; it is not read.
            case FencedCodeBlock fenced when PlacementBlocks.Is(fenced):
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Append(child, result);
                }

                break;
            case LeafBlock { Inline: { } inlines }:
                Append(inlines, result);
                result.Append('\n');
                break;
            case LeafBlock leaf:
                result.Append(leaf.Lines.ToString()).Append('\n');
                break;
        }
    }

    private static void Append(Inline inline, StringBuilder result)
    {
        switch (inline)
        {
            case LiteralInline literal:
                result.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                result.Append(code.Content);
                break;
            case LineBreakInline:
                result.Append(' ');
                break;
            case HtmlEntityInline entity:
                result.Append(entity.Transcoded.AsSpan());
                break;
            case SmartyPant smarty:
                result.Append(Of(smarty));
                break;
            case AutolinkInline link:
                result.Append(link.Url);
                break;
            case ContainerInline container:
                foreach (var child in container)
                {
                    Append(child, result);
                }

                break;
        }
    }
}
