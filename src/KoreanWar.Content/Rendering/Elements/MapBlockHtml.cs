using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Reading.Maps;
using KoreanWar.Content.Rendering.Maps;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>Writes a fenced block named <c>map</c> as a figure.</summary>
/// <param name="context">The page being rendered.</param>
/// <param name="next">Writes all other blocks of the kind.</param>
public sealed class MapBlockHtml(RenderContext context, IMarkdownObjectRenderer next) : HtmlObjectRenderer<FencedCodeBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, FencedCodeBlock block)
    {
        if (!MapBlockReader.Reads(block))
        {
            next.Write(renderer, block);
        }
        else if (context.Text.Maps.GetValueOrDefault(block) is { } picture)
        {
            context.HasMap = true;
            renderer.EnsureLine();
            renderer.WriteLine(Figure(picture));
        }
    }

    private static string Figure(MapPicture picture)
    {
        var caption = $"<p>{Html.Escape(picture.Caption)}</p>";
        var words = picture.Front is { } front ? MapKeyHtml.Write(front) + Words(front) : "";
        return $"<figure class=\"map-figure\">{MapPictureHtml.Write(picture)}"
            + $"<figcaption>{caption}{words}<p>{MapKeyHtml.Credit(picture.Base)}</p></figcaption></figure>";
    }

    private static string Words(Front front) =>
        $"<details><summary>The map in words</summary><p>{Html.Escape(front.Text)}</p><p>{Html.Escape(front.Note)}</p></details>"
        + $"<p>The map is schematic. <a href=\"{Html.Escape(front.Path)}\">{Html.Escape(front.Title)} among all maps</a></p>";
}
