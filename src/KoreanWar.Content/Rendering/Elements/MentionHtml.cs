using KoreanWar.Content.Linking.Names;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>Writes the first mention of a person, place or term as a link that can be previewed.</summary>
public sealed class MentionHtml(RenderContext context) : HtmlObjectRenderer<MentionInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, MentionInline mention)
    {
        renderer.Write($"<a class=\"mention\" data-preview href=\"{Html.Escape(context.Href(mention.Target.Slug, mention.Target.Anchor))}\">");
        renderer.WriteChildren(mention);
        renderer.Write("</a>");
    }
}
