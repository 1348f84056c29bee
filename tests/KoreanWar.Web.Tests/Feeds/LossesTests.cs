using System.Globalization;
using KoreanWar.Content.Text;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Feeds;

public sealed class LossesTests(Site site)
{
    [Fact]
    public async Task The_download_says_what_it_is_and_what_it_is_called()
    {
        using var response = await site.GetAsync("/losses.csv");

        Assert.Equal("text/csv; charset=utf-8; header=present", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("korean-war-losses.csv", response.Content.Headers.ContentDisposition.FileName);
    }

    [Fact]
    public async Task Every_figure_has_a_row_with_all_that_is_known_of_it()
    {
        var rows = await ReadAsync();
        string[] columns =
        [
            "id", "group", "party", "measure", "low", "high", "counts", "excludes", "given_by", "year", "basis", "charted", "part_of",
            "note", "sources",
        ];

        Assert.Equal(columns, rows[0]);
        Assert.All(rows, row => Assert.Equal(columns.Length, row.Count));
        Assert.NotEmpty(site.Snapshot.Losses);
        Assert.Equal(
            site.Snapshot.Losses.Select(l => string.Join('|', l.Id, Vocabulary.WordOf(l.Measure), l.Low, l.High, l.Counts, l.GivenBy, l.Year, l.Note)),
            rows.Skip(1).Select(r => string.Join('|', r[0], r[3], r[4], r[5], r[6], r[8], r[9], r[13])));
        Assert.All(rows.Skip(1), row => Assert.NotEmpty(row[14]));
    }

    [Fact]
    public async Task Figures_are_numbers_and_no_text_is_a_formula()
    {
        foreach (var row in (await ReadAsync()).Skip(1))
        {
            Assert.True(int.Parse(row[4], NumberStyles.None, CultureInfo.InvariantCulture) <= int.Parse(row[5], NumberStyles.None, CultureInfo.InvariantCulture));
            Assert.DoesNotContain(row, cell => cell is ['=' or '+' or '-' or '@', ..]);
        }
    }

    private async Task<List<List<string>>> ReadAsync()
    {
        using var response = await site.GetAsync("/losses.csv");
        response.EnsureSuccessStatusCode();
        var text = await Site.TextAsync(response);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        return Parse(text);
    }

    // A reader after RFC 4180 of its own, so that the writer is not checked by itself.
    private static List<List<string>> Parse(string text)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), "", false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell += text[i++];
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    row.Add(cell);
                    cell = "";
                    break;
                case '\r' when !quoted:
                    Assert.Equal('\n', text[++i]);
                    rows.Add([.. row, cell]);
                    row.Clear();
                    cell = "";
                    break;
                case var c:
                    cell += c;
                    break;
            }
        }

        Assert.False(quoted || cell.Length > 0 || row.Count > 0, "The last row does not end.");
        return rows;
    }
}
