using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>Raw HTML is refused; should it ever come this far, it is shown as text.</summary>
public sealed class EscapedHtmlInline : HtmlObjectRenderer<HtmlInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HtmlInline inline) => renderer.Write(Html.Escape(inline.Tag));
}
