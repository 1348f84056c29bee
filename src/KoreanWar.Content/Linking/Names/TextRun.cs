using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading.Markup;
using Markdig.Extensions.SmartyPants;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Linking.Names;

/// <summary>
/// Plain inlines that follow one another, read as one text: Markdig parts a text at apostrophes, entities and line ends,
/// where a name does not end.
/// </summary>
public sealed class TextRun
{
    private readonly List<Inline> _inlines;

    /// <summary>Reads a run.</summary>
    /// <param name="inlines">Siblings in their order, each of a kind that a run holds.</param>
    public TextRun(IEnumerable<Inline> inlines)
    {
        _inlines = [.. inlines];
        Text = string.Concat(_inlines.Select(TextOf));
    }

    /// <summary>The text; a line end is a space, as is a space that keeps words together.</summary>
    public string Text { get; }

    /// <summary>True for an inline that is text and nothing else.</summary>
    public static bool Holds(Inline inline) => inline is LiteralInline or SmartyPant or HtmlEntityInline or LineBreakInline;

    /// <summary>Where a character of the text stands in the file.</summary>
    public TextPosition PositionOf(int index)
    {
        var (inline, offset) = At(index);
        var start = MarkdownPosition.Of(inline);
        return start with { Column = start.Column + offset };
    }

    /// <summary>Puts a part of the text into a container that takes its place.</summary>
    /// <param name="start">Where the part begins.</param>
    /// <param name="length">How many characters it has.</param>
    /// <param name="container">The container, empty.</param>
    public void Wrap(int start, int length, ContainerInline container)
    {
        var (end, endOffset) = At(start + length - 1);
        Cut(end, endOffset + 1);
        var (begin, offset) = At(start);
        var first = Cut(begin, offset) ?? begin;
        var last = At(start + length - 1).Inline;
        (container.Line, container.Column) = (first.Line, first.Column);
        container.Span = new SourceSpan(first.Span.Start, last.Span.End);
        first.InsertBefore(container);
        var index = _inlines.IndexOf(first);
        foreach (var inline in _inlines.GetRange(index, _inlines.IndexOf(last) - index + 1))
        {
            inline.Remove();
            container.AppendChild(inline);
        }
    }

    // Cuts a literal in two, and gives the second part; null when the cut is at its end or beginning.
    private LiteralInline? Cut(Inline inline, int offset)
    {
        if (inline is not LiteralInline literal || offset <= 0 || offset >= literal.Content.Length)
        {
            return null;
        }

        var content = literal.Content;
        var rest = new LiteralInline(new StringSlice(content.Text, content.Start + offset, content.End))
        {
            Line = literal.Line,
            Column = literal.Column + offset,
            Span = new SourceSpan(literal.Span.Start + offset, literal.Span.End),
        };
        literal.Content = new StringSlice(content.Text, content.Start, content.Start + offset - 1);
        literal.Span = new SourceSpan(literal.Span.Start, literal.Span.Start + offset - 1);
        literal.InsertAfter(rest);
        _inlines.Insert(_inlines.IndexOf(literal) + 1, rest);
        return rest;
    }

    private (Inline Inline, int Offset) At(int index)
    {
        foreach (var inline in _inlines)
        {
            var length = TextOf(inline).Length;
            if (index < length)
            {
                return (inline, index);
            }

            index -= length;
        }

        throw new ArgumentOutOfRangeException(nameof(index), "The text has fewer characters.");
    }

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString().Replace('\u00A0', ' '),
        HtmlEntityInline entity => entity.Transcoded.ToString().Replace('\u00A0', ' '),
        SmartyPant smarty => PlainText.Of(smarty),
        _ => " ",
    };
}
