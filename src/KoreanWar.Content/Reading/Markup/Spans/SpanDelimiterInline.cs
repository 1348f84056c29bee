using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Reading.Markup.Spans;

/// <summary>The opening bracket of a span whose end is not reached yet.</summary>
/// <param name="parser">The parser that made it.</param>
/// <param name="end">The offset of its closing bracket in the text being parsed.</param>
public sealed class SpanDelimiterInline(InlineParser parser, int end) : DelimiterInline(parser)
{
    /// <summary>The offset of its closing bracket in the text being parsed.</summary>
    public int End { get; } = end;

    /// <inheritdoc/>
    public override string ToLiteral() => "[";
}
