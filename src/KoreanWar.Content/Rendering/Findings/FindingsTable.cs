using System.Collections.Immutable;
using System.Text;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Findings;
using KoreanWar.Content.Reading.Findings;

namespace KoreanWar.Content.Rendering.Findings;

/// <summary>
/// Writes the findings as a table, a row each, with a column for every party. The roles are written out because a narrow
/// screen shows each row as a block, and browsers then forget that it is a row.
/// </summary>
public static class FindingsTable
{
    /// <summary>The table.</summary>
    public static string Write(FindingsBlock block)
    {
        var caption = Html.Escape(block.Caption);
        var html = new StringBuilder(
            $"<div class=\"table findings\" role=\"region\" tabindex=\"0\" aria-label=\"{caption}\"><table role=\"table\"><caption>{caption}</caption>"
            + "<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">Question</th>");
        foreach (var party in Enum.GetValues<FindingParty>())
        {
            html.Append("<th role=\"columnheader\" scope=\"col\" class=\"").Append(PartyTitles.ClassOf(party)).Append("\">")
                .Append(PartyTitles.Of(party)).Append("</th>");
        }

        html.Append("</tr></thead><tbody role=\"rowgroup\">");
        foreach (var finding in block.Findings)
        {
            html.Append(Write(finding));
        }

        return html.Append("</tbody></table></div><p class=\"meta\">Take the table along: <a href=\"/findings.json\">JSON</a>.</p>").ToString();
    }

    private static string Write(Finding finding) =>
        $"<tr role=\"row\" id=\"{finding.Anchor}\"><th role=\"rowheader\" scope=\"row\"><span class=\"question\">{Html.Escape(finding.Question)}</span>"
        + $"<span class=\"answer\">Our reading: {Html.Escape(finding.Answer)}</span></th>"
        + string.Concat(finding.Cells.Select(c => Write(c.Value, finding, c.Key))) + "</tr>\n";

    private static string Write(FindingCell? cell, Finding finding, FindingParty party) =>
        $"<td role=\"cell\" data-label=\"{PartyTitles.Of(party)}\" class=\"{PartyTitles.ClassOf(party)}\">"
        + (cell is null ? "<span class=\"no-position\">No position found</span>" : WriteFound(cell, finding, party)) + "</td>";

    private static string WriteFound(FindingCell cell, Finding finding, FindingParty party)
    {
        var label = Html.Escape($"Evidence on {PartyTitles.Of(party)}: {finding.Question}");
        return $"<div><p>{Html.Escape(cell.Position)}\u00A0<span class=\"grade\"><span class=\"visually-hidden\">Grade </span>{cell.Grade}</span></p>"
            + $"<details><summary aria-label=\"{label}\">Evidence</summary><dl>"
            + $"<dt>For</dt> {List(cell.For)} <dt>Against</dt> {List(cell.Against)} "
            + $"<dt>Stated in</dt> {string.Join(' ', cell.Sources.Select(s => $"<dd>{Work(s)}</dd>"))}</dl></details></div>";
    }

    private static string List(ImmutableArray<Evidence> evidence) =>
        evidence.IsEmpty ? "<dd>Nothing found</dd>" : string.Join(' ', evidence.Select(e => $"<dd>{Write(e)}</dd>"));

    private static string Write(Evidence evidence) => evidence switch
    {
        Evidence.Paper { Document: var document } =>
            $"<a data-preview href=\"{document.Path}\">{Html.Escape($"{document.Date}: {document.Title}")}</a>",
        Evidence.Work { Citation: var citation } => Work(citation),
        _ => throw new ArgumentOutOfRangeException(nameof(evidence)),
    };

    private static string Work(Citation citation) => $"<a class=\"work\" href=\"/sources/{citation.Source.Key}\">{SourceHtml.Brief(citation)}</a>";
}
