using System.Globalization;
using System.Text;
using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Rendering.Losses;

/// <summary>
/// Draws deaths as bars, each group on an axis of its own that begins at zero. Whom a bar counts, by whom and when is
/// text, and the figure stands beside it; the bars themselves say nothing else, so they are hidden from those who do
/// not see them. Lengths are shares of the width, so that text keeps its size on every screen.
/// </summary>
public static class LossChart
{
    /// <summary>The chart of these figures, which must all be deaths; groups without one are left out.</summary>
    public static string Write(IReadOnlyCollection<Loss> losses)
    {
        var html = new StringBuilder("<div class=\"loss-chart\">\n");
        WriteKey(html, losses);
        foreach (var group in losses.GroupBy(l => l.Group).OrderBy(g => g.Key))
        {
            WritePanel(html, LossWords.Of(group.Key), [.. group]);
        }

        return html.Append("</div>\n").ToString();
    }

    private static void WriteKey(StringBuilder html, IReadOnlyCollection<Loss> losses)
    {
        if (!losses.Any(l => l.IsRange))
        {
            return;
        }

        html.Append("<p class=\"key\"><span><svg class=\"bar\" width=\"2.5rem\" height=\"12\" aria-hidden=\"true\" focusable=\"false\">");
        html.Append("<rect class=\"fill\" x=\"0\" y=\"1\" width=\"100%\" height=\"10\"/></svg> solid: up to the figure, or to the lowest one</span> ");
        html.Append("<span><svg class=\"bar\" width=\"2.5rem\" height=\"12\" aria-hidden=\"true\" focusable=\"false\">");
        html.Append("<line class=\"hatch\" x1=\"0\" y1=\"6\" x2=\"100%\" y2=\"6\" stroke-width=\"10\"/>");
        html.Append("<rect class=\"range\" x=\"0\" y=\"1\" width=\"100%\" height=\"10\"/></svg> striped: from the lowest figure to the highest</span></p>\n");
    }

    private static void WritePanel(StringBuilder html, string title, IReadOnlyList<Loss> losses)
    {
        var scale = LossScale.For(losses.Max(l => l.High));
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"panel\">\n<p class=\"panel-title\">{Html.Escape(title)}, number of deaths</p>\n<ul>\n");
        foreach (var loss in InOrder(losses))
        {
            WriteRow(html, loss, scale);
        }

        html.Append("</ul>\n");
        WriteAxis(html, scale);
        html.Append("</div>\n");
    }

    // A part stands below its whole.
    private static IEnumerable<Loss> InOrder(IReadOnlyList<Loss> losses)
    {
        var parts = losses.Where(l => l.PartOf is not null).ToLookup(l => l.PartOf, StringComparer.Ordinal);
        return losses.Where(l => l.PartOf is null).SelectMany(l => parts[l.Id].Prepend(l));
    }

    private static void WriteRow(StringBuilder html, Loss loss, LossScale scale)
    {
        var part = loss.PartOf is not null;
        var side = loss.Side is { } known ? " " + Vocabulary.WordOf(known) : "";
        var who = part ? "of these" : loss.Party;
        var height = part ? 8 : 14;
        html.Append(CultureInfo.InvariantCulture, $"<li class=\"{(part ? "part" : "whole")}{side}\">\n<div class=\"label\">");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"who\"><a href=\"{Html.Escape(loss.Path)}\"><b>{Html.Escape(who)}</b>: {LossWords.Figure(loss)}</a></p>");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"what\">{Html.Escape(loss.Counts)}. {Html.Escape(loss.GivenBy)}, {Html.Escape(loss.Year)}; {LossWords.Of(loss.Basis)}.</p></div>\n");
        html.Append(CultureInfo.InvariantCulture, $"<svg class=\"bar\" width=\"100%\" height=\"{height + 4}\" aria-hidden=\"true\" focusable=\"false\">");
        WriteMarks(html, scale, height + 4);
        html.Append(CultureInfo.InvariantCulture, $"<rect class=\"fill\" x=\"0\" y=\"2\" width=\"{scale.Percent(loss.Low)}\" height=\"{height}\"/>");
        if (loss.IsRange)
        {
            var (low, high, middle) = (scale.Percent(loss.Low), scale.Percent(loss.High), 2 + (height / 2));
            html.Append(CultureInfo.InvariantCulture, $"<line class=\"hatch\" x1=\"{low}\" y1=\"{middle}\" x2=\"{high}\" y2=\"{middle}\" stroke-width=\"{height}\"/>");
            html.Append(CultureInfo.InvariantCulture, $"<rect class=\"range\" x=\"{low}\" y=\"2\" width=\"{scale.Percent(loss.High - loss.Low)}\" height=\"{height}\"/>");
        }

        html.Append("</svg>\n</li>\n");
    }

    private static void WriteAxis(StringBuilder html, LossScale scale)
    {
        html.Append("<svg class=\"axis\" width=\"100%\" height=\"26\" aria-hidden=\"true\" focusable=\"false\">");
        html.Append("<line class=\"base\" x1=\"0\" y1=\"1\" x2=\"100%\" y2=\"1\"/>");
        foreach (var mark in scale.Marks)
        {
            var x = scale.Percent(mark);
            var anchor = mark == 0 ? "start" : mark == scale.End ? "end" : "middle";
            html.Append(CultureInfo.InvariantCulture, $"<line class=\"base\" x1=\"{x}\" y1=\"1\" x2=\"{x}\" y2=\"7\"/>");
            html.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"21\" text-anchor=\"{anchor}\">{Headcounts.Round(mark)}</text>");
        }

        html.Append("</svg>\n");
    }

    private static void WriteMarks(StringBuilder html, LossScale scale, int height)
    {
        foreach (var x in scale.Marks.Select(scale.Percent))
        {
            html.Append(CultureInfo.InvariantCulture, $"<line class=\"mark\" x1=\"{x}\" y1=\"0\" x2=\"{x}\" y2=\"{height}\"/>");
        }
    }
}
