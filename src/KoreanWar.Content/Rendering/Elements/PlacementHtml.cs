using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Reading.Losses;
using KoreanWar.Content.Reading.Placements;
using KoreanWar.Content.Rendering.Losses;
using KoreanWar.Content.Rendering.Maps;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>Writes what a fenced block places in a text. Markdig chooses renderers by the kind of block alone.</summary>
/// <param name="context">The page being rendered.</param>
/// <param name="next">Writes all other fenced blocks.</param>
public sealed class PlacementHtml(RenderContext context, IMarkdownObjectRenderer next) : HtmlObjectRenderer<FencedCodeBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, FencedCodeBlock block)
    {
        if (!PlacementBlocks.Is(block))
        {
            next.Write(renderer, block);
            return;
        }

        var html = context.Text.Placements.GetValueOrDefault(block) switch
        {
            MapPicture map => MapFigureHtml.Write(map),
            LossBlock chart => LossFigureHtml.Write(chart),
            _ => "",
        };
        context.HasMap |= context.Text.Placements.GetValueOrDefault(block) is MapPicture;
        renderer.EnsureLine();
        renderer.WriteLine(html);
    }
}
