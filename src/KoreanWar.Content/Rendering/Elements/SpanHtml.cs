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
        var attributes = Attribute("lang", span.Find("lang")) + Attribute("data-claim", span.Find("claim"));

        // What else a span may carry is for the editor and the checks; a reader has no use for the element.
        if (attributes.Length == 0)
        {
            renderer.WriteChildren(span);
            return;
        }

        renderer.Write($"<span{attributes}>");
        renderer.WriteChildren(span);
        renderer.Write("</span>");
    }

    private static string Attribute(string name, string? value) => value is null ? "" : $" {name}=\"{Html.Escape(value)}\"";
}
