using KoreanWar.Content.Diagnostics;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Reading.Markup.Spans;

/// <summary>The opening bracket of a span whose end is not reached yet.</summary>
/// <param name="parser">The parser that made it.</param>
/// <param name="end">The offset of its closing bracket in the text being parsed.</param>
/// <param name="position">Where it stands.</param>
public sealed class SpanDelimiterInline(InlineParser parser, int end, TextPosition position) : DelimiterInline(parser)
{
    /// <summary>The offset of its closing bracket in the text being parsed.</summary>
    public int End { get; } = end;

    /// <summary>Where the bracket stands.</summary>
    public TextPosition Position { get; } = position;

    /// <inheritdoc/>
    public override string ToLiteral() => "[";
}
