using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Reading.Documents;
using KoreanWar.Content.Reading.Findings;
using KoreanWar.Content.Reading.Losses;
using KoreanWar.Content.Reading.Placements;
using KoreanWar.Content.Rendering.Documents;
using KoreanWar.Content.Rendering.Findings;
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

        var placement = context.Text.Placements.GetValueOrDefault(block);
        var html = placement switch
        {
            MapPicture map => MapFigureHtml.Write(map),
            LossBlock chart => LossFigureHtml.Write(chart),
            FindingsBlock table => FindingsTable.Write(table),
            KnownBlock table => KnownTable.Write(table),
            _ => "",
        };
        context.HasMap |= placement is MapPicture;
        context.HasFindings |= placement is FindingsBlock;
        renderer.EnsureLine();
        renderer.WriteLine(html);
    }
}
