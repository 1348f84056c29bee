using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Reading.Markup.Spans;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>Writes a run of text with its language, and marks where the source material says otherwise than the record.</summary>
public sealed class SpanHtml(RenderContext context) : HtmlObjectRenderer<SpanInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, SpanInline span)
    {
        if (span.Find("lang") is { } language)
        {
            renderer.Write($"<span lang=\"{Html.Escape(language)}\">");
            renderer.WriteChildren(span);
            renderer.Write("</span>");
        }
        else
        {
            // What else a span may carry is for the editor and the checks; a reader has no use for the element.
            renderer.WriteChildren(span);
        }

        if (context.Text.Claims.GetValueOrDefault(span) is { } claim)
        {
            WriteMark(renderer, claim);
        }
    }

    private void WriteMark(HtmlRenderer renderer, Claim claim)
    {
        var id = context.Corrections.Add(claim, context.SectionTitle);
        renderer.Write(
            $"<sup class=\"claim\"><a id=\"{id}\" href=\"#claim-{claim.Id}\" data-claim=\"{claim.Id}\" data-preview "
            + $"aria-label=\"Correction {claim.Id}: what the source material says here\">≠</a></sup>");
    }
}
