using KoreanWar.Content.Reading.Markup;
using Markdig.Extensions.SmartyPants;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>Writes typographic quotation marks and dashes for those typed.</summary>
public sealed class SmartPunctuationHtml : HtmlObjectRenderer<SmartyPant>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, SmartyPant inline) => renderer.Write(PlainText.Of(inline));
}
