using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>A text so long that it is not searched for markup; it is refused.</summary>
public sealed class OverlongInline : LeafInline
{
    /// <summary>The most characters of one paragraph, heading or table.</summary>
    public const int Most = 20_000;
}
