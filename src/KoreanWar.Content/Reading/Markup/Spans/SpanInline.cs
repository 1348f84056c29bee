using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Reading.Markup.Spans;

/// <summary>A run of text with attributes, <c>[김일성]{lang=ko}</c>.</summary>
public sealed class SpanInline : ContainerInline
{
    /// <summary>True when what stands in braces could not be read.</summary>
    public bool IsMalformed { get; init; }
}
