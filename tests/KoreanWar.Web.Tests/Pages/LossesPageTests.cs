using AngleSharp.Dom;
using KoreanWar.Content.Rendering.Losses;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages;

public sealed class LossesPageTests(Site site)
{
    private static readonly string[] Headers = ["Who", "What", "Figure", "Counts", "Leaves out", "Given by", "Year", "Basis", "Works"];

    [Fact]
    public async Task Every_table_has_a_caption_and_headers_of_columns_and_rows()
    {
        var page = await site.GetPageAsync("/losses");
        var tables = page.QuerySelectorAll(".loss-table table").ToList();

        Assert.Equal(site.Snapshot.Losses.Select(l => l.Group).Distinct().Count(), tables.Count);
        Assert.All(tables, table =>
        {
            Assert.NotEmpty(table.QuerySelector("caption")!.TextContent.Trim());
            Assert.Equal(Headers, table.QuerySelectorAll("thead th[scope=col]").Select(h => h.TextContent));
            Assert.All(table.QuerySelectorAll("tbody tr"), row =>
            {
                Assert.Equal("row", Assert.Single(row.QuerySelectorAll("th")).GetAttribute("scope"));
                Assert.Equal(Headers.Skip(1), row.QuerySelectorAll("td").Select(c => c.GetAttribute("data-label")));
            });
        });
    }

    [Fact]
    public async Task A_table_is_one_to_those_who_are_read_it_even_where_it_is_laid_out_otherwise()
    {
        var page = await site.GetPageAsync("/losses");

        Assert.Empty(page.QuerySelectorAll(
            ".loss-table table:not([role=table]), .loss-table tr:not([role=row]), .loss-table td:not([role=cell]), "
            + ".loss-table th[scope=col]:not([role=columnheader]), .loss-table th[scope=row]:not([role=rowheader])"));
        Assert.NotEmpty(page.QuerySelectorAll(".loss-table td[role=cell]"));
    }

    [Fact]
    public async Task Every_figure_is_told_with_what_it_counts_its_giver_year_basis_and_works()
    {
        var page = await site.GetPageAsync("/losses");
        Assert.NotEmpty(site.Snapshot.Losses);
        foreach (var loss in site.Snapshot.Losses)
        {
            var row = page.GetElementById(loss.Id)!;
            Assert.Equal(loss.Party, row.QuerySelector("th")!.TextContent);
            Assert.Equal(LossWords.Of(loss.Measure), Cell(row, "What"));
            Assert.Equal(LossWords.Figure(loss), Cell(row, "Figure"));
            Assert.StartsWith(loss.Counts, Cell(row, "Counts"), StringComparison.Ordinal);
            Assert.Equal(loss.GivenBy, Cell(row, "Given by"));
            Assert.Equal(loss.Year, Cell(row, "Year"));
            Assert.Equal(LossWords.Of(loss.Basis), Cell(row, "Basis"));
            Assert.NotEmpty(loss.Sources);
            Assert.Equal(loss.Sources.Select(c => "/sources/" + c.Source.Key), row.QuerySelectorAll("td[data-label=Works] a").Select(a => a.GetAttribute("href")));
        }
    }

    [Fact]
    public async Task The_chart_draws_the_deaths_that_are_meant_for_it_and_leads_to_each_in_the_tables()
    {
        var page = await site.GetPageAsync("/losses");
        var drawn = page.QuerySelectorAll(".loss-chart .who a").Select(a => a.GetAttribute("href")).Order(StringComparer.Ordinal);

        Assert.Equal(site.Snapshot.Losses.Where(l => l.IsCharted).Select(l => l.Path).Order(StringComparer.Ordinal), drawn);
        Assert.True(page.QuerySelectorAll(".loss-chart .panel").Length >= 2);
    }

    // The traps that the figures set: each of these has been taken for a count of the dead of the war.
    [Theory]
    [InlineData(520_000)]
    [InlineData(54_246)]
    [InlineData(415_004)]
    [InlineData(1_500_000)]
    [InlineData(990_968)]
    public void What_has_been_mistaken_for_a_toll_is_listed_and_not_drawn(int figure)
    {
        var found = site.Snapshot.Losses.Where(l => l.Low == figure || l.High == figure).ToList();

        Assert.NotEmpty(found);
        Assert.All(found, l => Assert.False(l.IsCharted));
    }

    [Fact]
    public async Task The_page_says_how_to_read_the_figures_and_cites_for_it()
    {
        var page = await site.GetPageAsync("/losses");

        Assert.True(page.QuerySelectorAll("section[aria-labelledby=how-to-read] li").Length > 3);
        Assert.NotEmpty(page.QuerySelectorAll(".notes li"));
        Assert.Equal("losses.csv", page.QuerySelector("a[href='/losses.csv']")!.TextContent);
    }

    [Theory]
    [InlineData("/the-korean-war")]
    [InlineData("/the-korean-war/the-cost")]
    public async Task The_chart_stands_in_the_article_and_in_the_page_of_its_section(string path)
    {
        var page = await site.GetPageAsync(path);
        var figure = Assert.Single(page.QuerySelectorAll("figure.loss-figure"));

        Assert.NotEmpty(figure.QuerySelectorAll(".bar .fill"));
        Assert.NotNull(figure.QuerySelector("figcaption a[href='/losses']"));
    }

    private static string Cell(IElement row, string label) => row.QuerySelector($"td[data-label='{label}']")!.TextContent.Trim();
}
