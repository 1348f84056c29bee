using System.Globalization;
using KoreanWar.Content.Model;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages.Documents;

/// <summary>What a reader of a year could have known.</summary>
public sealed class KnownTests(Site site)
{
    /// <summary>Documents whose first publication was looked up by hand: the last year without them, and the first with them.</summary>
    [Theory]
    [InlineData("1950-06-25-resolution-82", 1949, 1950)]
    [InlineData("1950-06-27-resolution-83", 1949, 1950)]
    [InlineData("1950-07-07-resolution-84", 1949, 1950)]
    [InlineData("1950-01-12-acheson-at-the-press-club", 1949, 1950)]
    [InlineData("1950-06-25-pyongyang-radio", 1949, 1950)]
    [InlineData("1950-02-14-sino-soviet-treaty", 1949, 1950)]
    [InlineData("1953-07-27-armistice-agreement", 1952, 1953)]
    [InlineData("1950-06-25-muccio-to-acheson", 1976, 1977)]
    [InlineData("1949-05-10-muccio-memorandum", 1976, 1977)]
    [InlineData("1950-10-02-mao-to-stalin", 1986, 1987)]
    [InlineData("1950-01-30-stalin-to-shtykov", 1991, 1993)]
    [InlineData("1949-09-24-politburo-to-shtykov", 1994, 1995)]
    [InlineData("1950-05-14-stalin-to-mao", 1993, 1994)]
    [InlineData("1950-08-27-stalin-to-gottwald", 2004, 2005)]
    public async Task A_document_is_known_from_the_year_of_its_first_publication(string id, int before, int from)
    {
        Assert.DoesNotContain(id, await KnownAsync(before));
        Assert.Contains(id, await KnownAsync(from));
    }

    [Fact]
    public async Task Nothing_of_a_later_date_or_release_is_shown_in_any_year()
    {
        var documents = site.Snapshot.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        var shownBefore = new List<string>();
        for (var year = 1949; year <= 2026; year++)
        {
            var shown = await KnownAsync(year);
            var end = new DateOnly(year, 12, 31);
            Assert.All(shown.Select(id => documents[id]), d =>
            {
                Assert.True(Latest(d.Released.Date) <= end, $"{d.Id} is shown in {year}");
                Assert.True(Latest(d.Date) <= end, $"{d.Id} is shown in {year}");
            });
            Assert.Empty(shownBefore.Except(shown));
            shownBefore = shown;
        }

        Assert.Equal(documents.Keys.Order(StringComparer.Ordinal), shownBefore.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_article_counts_what_the_list_shows()
    {
        var page = await site.GetPageAsync("/who-started-it");
        var rows = page.QuerySelectorAll("table.known tbody tr").ToList();

        Assert.Equal(["1950", "1981", "1994", "Today"], rows.Select(r => r.QuerySelector("th")!.TextContent));
        foreach (var row in rows[..^1])
        {
            var year = int.Parse(row.QuerySelector("th")!.TextContent, CultureInfo.InvariantCulture);
            Assert.Equal($"/documents?known={year}", row.QuerySelector("a")!.GetAttribute("href"));
            Assert.Equal($"{(await KnownAsync(year)).Count} of 43", row.QuerySelector("a")!.TextContent);
        }
    }

    private async Task<List<string>> KnownAsync(int year)
    {
        var page = await site.GetPageAsync($"/documents?known={year}");
        return [.. page.QuerySelectorAll(".events > li").Select(i => i.Id!)];
    }

    // The last day that a date may mean, reckoned anew and not by the rule of the site. One that is only known to lie
    // after a year counts as of the year that follows.
    private static DateOnly Latest(UncertainDate date)
    {
        var last = date.Until ?? date.Date;
        var end = last switch
        {
            { Day: { } day, Month: { } month } => new DateOnly(last.Year, month, day),
            { Month: { } month } => new DateOnly(last.Year, month, 1).AddMonths(1).AddDays(-1),
            _ => new DateOnly(last.Year, 12, 31),
        };
        return date.Qualifier is DateQualifier.After or DateQualifier.About ? new DateOnly(end.Year + 1, 1, 1) : end;
    }
}
