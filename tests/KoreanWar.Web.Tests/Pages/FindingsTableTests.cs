using KoreanWar.Content.Model.Findings;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages;

/// <summary>The table of findings in its article.</summary>
public sealed class FindingsTableTests(Site site)
{
    [Theory]
    [InlineData("/who-started-it")]
    [InlineData("/who-started-it/who-decided-what")]
    public async Task It_has_a_row_for_each_finding_and_a_column_for_each_party(string path)
    {
        var table = (await site.GetPageAsync(path)).QuerySelector(".findings table")!;

        Assert.InRange(site.Snapshot.Findings.Length, 8, 14);
        Assert.Equal(
            ["Question", "North Korea", "South Korea", "Soviet Union", "China", "United States and UN", "Historians since 1991"],
            table.QuerySelectorAll("thead th[scope=col]").Select(h => h.TextContent));
        Assert.Equal(site.Snapshot.Findings.Select(f => f.Question), table.QuerySelectorAll("tbody th[scope=row] .question").Select(h => h.TextContent));
        Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Equal(6, row.QuerySelectorAll("td").Length));
    }

    [Fact]
    public async Task A_cell_holds_the_position_its_grade_and_the_evidence_or_says_that_none_was_found()
    {
        var page = await site.GetPageAsync("/who-started-it");
        foreach (var finding in site.Snapshot.Findings)
        {
            var cells = page.GetElementById(finding.Anchor)!.QuerySelectorAll("td").ToList();
            Assert.All(finding.Cells.Zip(cells), pair =>
            {
                var ((_, position), cell) = pair;
                if (position is null)
                {
                    Assert.Equal("No position found", cell.TextContent);
                    return;
                }

                Assert.Equal($"{position.Position}\u00A0Grade {position.Grade}", cell.QuerySelector("p")!.TextContent);
                Assert.Equal(
                    position.For.Concat(position.Against).Select(HrefOf).Concat(position.Sources.Select(s => "/sources/" + s.Source.Key)),
                    cell.QuerySelectorAll("details a").Select(a => a.GetAttribute("href")));
            });
        }
    }

    private static string HrefOf(Evidence evidence) => evidence switch
    {
        Evidence.Paper paper => paper.Document.Path,
        Evidence.Work work => "/sources/" + work.Citation.Source.Key,
        _ => "",
    };
}
