using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Reading.Losses;

namespace KoreanWar.Content.Rendering.Losses;

/// <summary>Writes the chart of losses in a text as a figure.</summary>
public static class LossFigureHtml
{
    /// <summary>The figure.</summary>
    public static string Write(LossBlock block)
    {
        var caption = block.Caption is null ? "" : Html.Escape(block.Caption) + " ";
        return $"<figure class=\"loss-figure\">{LossChart.Write(block.Losses)}"
            + $"<figcaption>{caption}<a href=\"{Loss.Page}\">All figures of the losses, in tables</a></figcaption></figure>";
    }
}
