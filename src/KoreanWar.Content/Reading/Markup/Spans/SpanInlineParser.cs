using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;

namespace KoreanWar.Content.Reading.Markup.Spans;

/// <summary>Parses Pandoc's bracketed spans, <c>[text]{lang=ko}</c>; the text may hold other inline markup.</summary>
public sealed class SpanInlineParser : InlineParser
{
    /// <summary>Makes the parser; it works on both brackets.</summary>
    public SpanInlineParser()
    {
        OpeningCharacters = ['[', ']'];
    }

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == '[' ? Open(processor, ref slice) : Close(processor, ref slice);

    private bool Open(InlineProcessor processor, ref StringSlice slice)
    {
        var brackets = processor.GetParserState(this, () => new BracketPairs());
        if (brackets.FindEnd(slice) is not { } end
            || end + 1 > slice.End
            || slice.Text[end + 1] != '{')
        {
            return false;
        }

        processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new SpanDelimiterInline(this, end)
        {
            Type = Markdig.Syntax.Inlines.DelimiterType.Open,
            Line = line,
            Column = column,
            Span = new(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start)),
        };
        slice.SkipChar();
        return true;
    }

    private static bool Close(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline?.FirstParentOfType<SpanDelimiterInline>() is not { } open || open.End != slice.Start)
        {
            return false;
        }

        slice.SkipChar();
        var read = GenericAttributesParser.TryParse(ref slice, out var attributes);
        var span = new SpanInline
        {
            IsMalformed = !read,
            Line = open.Line,
            Column = open.Column,
            Span = new(open.Span.Start, processor.GetSourcePosition(slice.Start - 1)),
        };
        if (read)
        {
            span.SetAttributes(attributes!);
        }

        // The delimiter has gathered what stands inside; emphasis in there must not reach outside.
        open.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, false);

        // Only now: a closed span would not have taken what the delimiter gathered.
        span.IsClosed = true;
        return true;
    }
}
