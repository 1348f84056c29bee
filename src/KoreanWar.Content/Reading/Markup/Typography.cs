using System.Text.RegularExpressions;
using KoreanWar.Content.Reading.Markup.Citations;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>
/// Brings what editors type into the form of print: a note's number stands close to the word before it, and an
/// apostrophe is curved. Quotation marks and dashes are Markdig's.
/// </summary>
public static partial class Typography
{
    /// <summary>Sets the text of a document.</summary>
    public static void Apply(MarkdownDocument document)
    {
        foreach (var item in MarkdownWalk.SelfAndDescendants(document).ToList())
        {
            switch (item)
            {
                case LiteralInline literal when literal.Content.AsSpan().Contains('\''):
                    literal.Content = new StringSlice(Curve(literal));
                    break;
                case CitationInline citation:
                    CloseSpaceBefore(citation);
                    break;
            }
        }
    }

    // Markdig parts a text at an apostrophe that might have closed a quotation, as in "the soldiers' wish".
    private static string Curve(LiteralInline literal)
    {
        var text = Apostrophe().Replace(literal.Content.ToString(), "\u2019");
        return text[0] == '\'' && TextOf(literal.PreviousSibling) is [.., var before] && char.IsLetterOrDigit(before)
            ? "\u2019" + text[1..]
            : text;
    }

    private static string? TextOf(Inline? inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        ContainerInline container => PlainText.Of(container),
        _ => null,
    };

    private static void CloseSpaceBefore(CitationInline citation)
    {
        while (citation.PreviousSibling is LineBreakInline { IsHard: false } lineBreak)
        {
            lineBreak.Remove();
        }

        if (citation.PreviousSibling is LiteralInline literal)
        {
            literal.Content.TrimEnd();
        }
    }

    [GeneratedRegex(@"(?<=[\p{L}\p{N}])'")]
    private static partial Regex Apostrophe();
}
