using System.Globalization;
using System.Text;
using KoreanWar.Content.Reading.Documents;

namespace KoreanWar.Content.Rendering.Documents;

/// <summary>Writes how many documents were public by the end of a few years as a table, each year with a link to them.</summary>
public static class KnownTable
{
    /// <summary>The table.</summary>
    public static string Write(KnownBlock block)
    {
        var rows = new StringBuilder();
        var before = 0;
        foreach (var (year, count) in block.Years)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{year}</th><td class=\"right\"><a href=\"/documents?known={year}\">{count} of {block.All}</a></td>");
            rows.Append(CultureInfo.InvariantCulture, $"<td class=\"right\">{count - before}</td></tr>");
            before = count;
        }

        rows.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">Today</th><td class=\"right\"><a href=\"/documents\">{block.All} of {block.All}</a></td>");
        rows.Append(CultureInfo.InvariantCulture, $"<td class=\"right\">{block.All - before}</td></tr>");
        var caption = Html.Escape(block.Caption);
        return $"<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{caption}\"><table class=\"known\"><caption>{caption}</caption>"
            + "<thead><tr><th scope=\"col\">At the end of</th><th scope=\"col\" class=\"right\">Documents then public</th>"
            + $"<th scope=\"col\" class=\"right\">New since the row above</th></tr></thead><tbody>{rows}</tbody></table></div>";
    }
}
