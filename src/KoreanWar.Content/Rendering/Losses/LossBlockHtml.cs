using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Reading.Losses;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KoreanWar.Content.Rendering.Losses;

/// <summary>
/// Writes a fenced block named <c>losses</c> as a figure with the chart. Markdig chooses renderers by the kind of block
/// alone, so any other fenced block is passed on to the next renderer that takes it.
/// </summary>
public sealed class LossBlockHtml : HtmlObjectRenderer<FencedCodeBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, FencedCodeBlock block)
    {
        if (LossBlock.Find(block) is not { } found)
        {
            renderer.ObjectRenderers.SkipWhile(r => r != this).Skip(1).First(r => r.Accept(renderer, block.GetType())).Write(renderer, block);
            return;
        }

        var caption = found.Caption is null ? "" : Html.Escape(found.Caption) + " ";
        renderer.EnsureLine();
        renderer.Write("<figure class=\"loss-figure\">").Write(LossChart.Write(found.Losses));
        renderer.WriteLine($"<figcaption>{caption}<a href=\"{Loss.Page}\">All figures of the losses, in tables</a></figcaption></figure>");
    }
}
