using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Reading.Markup.Spans;

/// <summary>A run of text with attributes, <c>[김일성]{lang=ko}</c>.</summary>
public sealed class SpanInline : ContainerInline
{
    /// <summary>True when what stands in braces could not be read.</summary>
    public bool IsMalformed { get; init; }

    /// <summary>The value of an attribute, or null.</summary>
    public string? Find(string key) => this.TryGetAttributes()?.Properties?.Find(p => p.Key == key).Value;

    /// <summary>The value of an attribute of the nearest span around an inline that carries it, or null.</summary>
    public static string? FindAround(Inline inline, string key)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is SpanInline span && span.Find(key) is { } value)
            {
                return value;
            }
        }

        return null;
    }
}
