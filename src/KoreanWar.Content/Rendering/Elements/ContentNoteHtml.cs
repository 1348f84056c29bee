using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>Writes a content note, <c>&gt; [!NOTE]</c>: what a reader meets in the section that follows.</summary>
public sealed class ContentNoteHtml : HtmlObjectRenderer<AlertBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, AlertBlock block)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"content-note\" role=\"note\">");
        renderer.WriteLine("<p class=\"label\">Content note</p>");
        renderer.WriteChildren(block);
        renderer.WriteLine("</div>");
    }
}
