using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>Writes an address in angle brackets as a link.</summary>
public sealed class AutolinkHtml(RenderContext context) : HtmlObjectRenderer<AutolinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var start = LinkHtml.LinkStart(context, link);
        renderer.Write(start ?? "").Write(Html.Escape(link.Url)).Write(start is null ? "" : "</a>");
    }
}
