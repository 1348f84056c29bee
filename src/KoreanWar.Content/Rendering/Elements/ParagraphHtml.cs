using KoreanWar.Content.Linking;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Markup;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>Writes a paragraph, or a figure when the paragraph is a picture.</summary>
public sealed class ParagraphHtml(RenderContext context) : HtmlObjectRenderer<ParagraphBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null } image
            && context.Text.Links.GetValueOrDefault(image) is LinkTarget.Picture picture)
        {
            renderer.EnsureLine();
            WriteFigure(renderer, image, picture.Figure);
        }
        else if (renderer.ImplicitParagraph)
        {
            renderer.WriteLeafInline(paragraph);
        }
        else
        {
            renderer.EnsureLine();
            renderer.Write("<p>");
            renderer.WriteLeafInline(paragraph);
            renderer.WriteLine("</p>");
        }
    }

    private static void WriteFigure(HtmlRenderer renderer, LinkInline image, Figure figure)
    {
        var caption = string.IsNullOrWhiteSpace(image.Title) ? "" : Html.Escape(image.Title) + " ";
        renderer.Write($"<figure><img src=\"{Html.Escape(figure.Path)}\" alt=\"{Html.Escape(PlainText.Of(image))}\"");
        renderer.Write($" width=\"{figure.Size.Width}\" height=\"{figure.Size.Height}\" loading=\"lazy\">");
        renderer.Write($"<figcaption>{caption}<span class=\"credit\">{Html.Escape(figure.Credit)} ");
        renderer.WriteLine($"Licence: {Html.Escape(figure.Licence)}.</span></figcaption></figure>");
    }
}
