using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>
/// Gives headings that are underlined (<c>Title</c> above <c>---</c>) the line of their text. Markdig knows what they
/// are only at the underline, and counts their content from there.
/// </summary>
public static class UnderlinedHeadings
{
    /// <summary>Moves each such heading, and what is in it, to the line it begins on.</summary>
    public static void Place(MarkdownDocument document, string text)
    {
        var (line, scanned) = (0, 0);
        foreach (var heading in MarkdownWalk.SelfAndDescendants(document).OfType<HeadingBlock>().Where(h => h.IsSetext).ToList())
        {
            // Headings come in order, so each character is looked at once.
            line += text.AsSpan(scanned..heading.Span.Start).Count('\n');
            scanned = heading.Span.Start;
            var above = heading.Line - line;
            foreach (var item in MarkdownWalk.SelfAndDescendants(heading))
            {
                item.Line -= above;
            }
        }
    }
}
