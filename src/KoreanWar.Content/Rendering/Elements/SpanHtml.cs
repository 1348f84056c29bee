using KoreanWar.Content.Reading.Markup.Spans;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>Writes a run of text with its language, and marks where the source material was wrong.</summary>
public sealed class SpanHtml : HtmlObjectRenderer<SpanInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, SpanInline span)
    {
        var properties = span.TryGetAttributes()?.Properties;
        renderer.Write("<span");
        Write(renderer, "lang", properties?.Find(p => p.Key == "lang").Value);
        Write(renderer, "data-claim", properties?.Find(p => p.Key == "claim").Value);
        renderer.Write(">");
        renderer.WriteChildren(span);
        renderer.Write("</span>");
    }

    private static void Write(HtmlRenderer renderer, string name, string? value)
    {
        if (value is not null)
        {
            renderer.Write($" {name}=\"{Html.Escape(value)}\"");
        }
    }
}
