using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>Raw HTML is refused; should it ever come this far, it is shown as text.</summary>
public sealed class EscapedHtmlBlock : HtmlObjectRenderer<HtmlBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HtmlBlock block) =>
        renderer.Write("<p>").Write(Html.Escape(block.Lines.ToString())).WriteLine("</p>");
}
