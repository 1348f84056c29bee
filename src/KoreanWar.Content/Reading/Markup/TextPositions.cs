using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>
/// Gives each run of text the place of its first character. Markdig counts from what it leaves out before that: the
/// space at the edge of a table's cell, the backslash of an escape.
/// </summary>
public static class TextPositions
{
    /// <summary>Moves the runs that begin with what was left out.</summary>
    public static void Place(MarkdownDocument document, string text)
    {
        foreach (var literal in MarkdownWalk.SelfAndDescendants(document).OfType<LiteralInline>().Where(l => !l.Content.IsEmpty))
        {
            var first = literal.Content[literal.Content.Start];
            var (start, last) = (literal.Span.Start, literal.Span.End - literal.Content.Length + 1);
            while (start < last && text[start] != first && text[start] is ' ' or '\t' or '\\')
            {
                start++;
            }

            literal.Column += start - literal.Span.Start;
            literal.Span = new SourceSpan(start, literal.Span.End);
        }
    }
}
