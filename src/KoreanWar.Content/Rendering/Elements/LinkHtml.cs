using KoreanWar.Content.Linking;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>Writes a link whose target was found; any other stays plain text.</summary>
public sealed class LinkHtml(RenderContext context) : HtmlObjectRenderer<LinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.IsImage || LinkStart(context, link) is not { } start)
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write(start);
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    /// <summary>The opening tag of a link, or null when its target was not found.</summary>
    public static string? LinkStart(RenderContext context, Inline link) => context.Text.Links.GetValueOrDefault(link) switch
    {
        LinkTarget.Page page => $"<a{Preview(page)} href=\"{Html.Escape(context.Href(page.Slug, page.Anchor))}\">",
        LinkTarget.External external => $"<a href=\"{Html.Escape(external.Url)}\" rel=\"external\">",
        LinkTarget.Picture picture => $"<a href=\"{Html.Escape(picture.Figure.Path)}\">",
        _ => null,
    };

    // A document sums itself up; who reads an argument need not leave it to see what its evidence is.
    private static string Preview(LinkTarget.Page page) =>
        page.Anchor is null && page.Slug.StartsWith("documents/", StringComparison.Ordinal) ? " data-preview" : "";
}
