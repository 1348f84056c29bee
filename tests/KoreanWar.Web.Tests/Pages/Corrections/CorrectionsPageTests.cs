using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Text;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages.Corrections;

public sealed class CorrectionsPageTests(Site site)
{
    [Fact]
    public async Task Every_claim_has_a_row_with_its_number_as_anchor()
    {
        var page = await site.GetPageAsync("/corrections");

        Assert.Equal(
            [.. Enumerable.Range(1, 105).Select(n => $"a-{n:000}"), .. Enumerable.Range(1, 53).Select(n => $"b-{n:000}")],
            Shown(page));
        foreach (var claim in site.Snapshot.Claims)
        {
            var row = page.GetElementById(claim.Id)!;
            Assert.Contains(claim.Text, row.TextContent, StringComparison.Ordinal);
            Assert.Contains(claim.Record, row.TextContent, StringComparison.Ordinal);
            Assert.Contains(claim.Section.Href, row.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
            Assert.Equal(claim.Verdict.ToString(), row.QuerySelector(".verdict")!.TextContent);
        }
    }

    [Theory]
    [InlineData("verdict=wrong")]
    [InlineData("verdict=confirmed")]
    [InlineData("source=web-page")]
    [InlineData("source=web-post")]
    [InlineData("verdict=imprecise&source=web-post")]
    [InlineData("verdict=disputed&source=web-page")]
    public async Task A_filter_shows_what_fits_all_of_it(string query)
    {
        var asked = query.Split('&').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var expected = site.Snapshot.Claims
            .Where(c => !asked.TryGetValue("verdict", out var verdict) || Vocabulary.WordOf(c.Verdict) == verdict)
            .Where(c => !asked.TryGetValue("source", out var source) || c.Id[0] == (source == "web-page" ? 'a' : 'b'))
            .Select(c => c.Id).ToList();

        var page = await site.GetPageAsync("/corrections?" + query);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Shown(page));
        Assert.Equal($"{expected.Count} of 158 statements are shown.", page.GetElementById("count")!.FirstChild!.TextContent.Trim());
    }

    [Fact]
    public async Task Every_count_is_that_of_the_page_it_leads_to()
    {
        var page = await site.GetPageAsync("/corrections");
        foreach (var link in page.QuerySelectorAll("table.verdicts td a"))
        {
            var count = int.Parse(link.TextContent, CultureInfo.InvariantCulture);
            Assert.Equal(count, Shown(await site.GetPageAsync(link.GetAttribute("href")!)).Count);
        }
    }

    [Fact]
    public async Task A_filter_that_nothing_fits_says_so()
    {
        var page = await site.GetPageAsync("/corrections?verdict=unverifiable&source=web-page");

        Assert.Empty(Shown(page));
        Assert.Contains("No statement fits all of that at once.", page.QuerySelectorAll("main p").Select(p => p.TextContent));
    }

    [Theory]
    [InlineData("verdict=false", "There is no verdict “false”.")]
    [InlineData("verdict=wromg", "There is no verdict “wromg”. The nearest is “wrong”.")]
    [InlineData("verdict=Wrong", "There is no verdict “Wrong”. The nearest is “wrong”.")]
    [InlineData("source=a", "There is no text of the source material “a”.")]
    [InlineData("source=%3Cb%3E", "There is no text of the source material “<b>”.")]
    public async Task A_value_that_stands_for_nothing_is_a_404_that_says_so(string query, string mistake)
    {
        using var response = await site.GetAsync("/corrections?" + query);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = await Site.ParseAsync(response);

        Assert.Equal(mistake, page.QuerySelector("[role=alert] p")!.TextContent);
        Assert.Empty(Shown(page));
    }

    [Fact]
    public async Task Every_mark_of_an_article_leads_to_its_correction_at_the_end_and_back()
    {
        foreach (var article in site.Snapshot.Articles)
        {
            var page = await site.GetPageAsync(article.Path);
            foreach (var mark in page.QuerySelectorAll("sup.claim a"))
            {
                var correction = page.GetElementById(mark.GetAttribute("href")![1..])!;
                Assert.NotNull(correction.Closest("section.corrections"));
                Assert.Contains("#" + mark.Id, correction.QuerySelectorAll(".back a").Select(a => a.GetAttribute("href")));
                Assert.Single(correction.QuerySelectorAll("[data-summary]"));
            }
        }
    }

    [Fact]
    public async Task About_tells_the_same_counts()
    {
        var claims = site.Snapshot.Claims;
        var text = (await site.GetPageAsync("/about")).QuerySelector("main")!.TextContent.Replace('\n', ' ');

        Assert.Contains($"Of the {claims.Length} statements, {Count(Verdict.Confirmed)} held.", text, StringComparison.Ordinal);
        Assert.Contains($"showed {Count(Verdict.Wrong)} to be wrong and {Count(Verdict.Imprecise)} to be inexact", text, StringComparison.Ordinal);
        Assert.Equal((9, 1), (Count(Verdict.Disputed), Count(Verdict.Unverifiable)));
        Assert.Contains("Nine are disputed, and one could not be tested", text, StringComparison.Ordinal);

        int Count(Verdict verdict)
        {
            return claims.Count(c => c.Verdict == verdict);
        }
    }

    private static List<string> Shown(IParentNode page) => [.. page.QuerySelectorAll(".claims > li").Select(i => i.Id!)];
}
