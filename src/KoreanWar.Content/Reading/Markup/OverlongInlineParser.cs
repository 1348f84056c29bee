using Markdig.Helpers;
using Markdig.Parsers;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>
/// Takes the whole of a text that is too long. Markdig looks for the end of a link or a comment from each of its
/// beginnings anew, so a megabyte of beginnings in one paragraph would take hours.
/// </summary>
public sealed class OverlongInlineParser : InlineParser
{
    /// <summary>Makes the parser; it opens on what begins markup, so plain text may be of any length.</summary>
    public OverlongInlineParser()
    {
        OpeningCharacters = ['[', ']', '!', '<', '`', '*', '_', '|', '&', '{', '\\', '\'', '"'];
    }

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.Length <= OverlongInline.Most)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new OverlongInline
        {
            Line = line,
            Column = column,
            Span = new(start, processor.GetSourcePosition(slice.End)),
        };
        slice.Start = slice.End + 1;
        return true;
    }
}
