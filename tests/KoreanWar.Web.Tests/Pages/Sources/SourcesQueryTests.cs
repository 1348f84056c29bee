using System.Net;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages.Sources;

public sealed class SourcesQueryTests(Site site)
{
    [Theory]
    [InlineData(1950)]
    [InlineData(1977)]
    [InlineData(1994)]
    [InlineData(2026)]
    public async Task A_year_shows_the_works_that_were_certainly_public_by_its_end(int year)
    {
        var page = await site.GetPageAsync($"/sources?known={year}");
        var shown = page.QuerySelectorAll(".bibliography > li > a").Select(a => a.GetAttribute("href")!["/sources/".Length..]).ToList();

        Assert.NotEmpty(shown);
        Assert.Equal(
            site.Snapshot.Sources.Where(s => s.KnownFrom is { } from && from <= year).Select(s => s.Key).Order(StringComparer.Ordinal),
            shown.Order(StringComparer.Ordinal));
        Assert.Contains($"{shown.Count} of {site.Snapshot.Sources.Length} works", page.GetElementById("count")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weathersby-1995", 1994, false)]
    [InlineData("weathersby-1995", 1995, true)]
    [InlineData("frus-1950-7-d59", 1976, false)]
    [InlineData("frus-1950-7-d59", 1977, true)]
    [InlineData("un-sres-82", 1950, true)]
    [InlineData("wc-1950-08-27-stalin-gottwald", 2004, false)]
    public async Task A_paper_is_known_from_its_release_and_not_from_its_date(string key, int year, bool known)
    {
        var page = await site.GetPageAsync($"/sources?known={year}");

        Assert.Equal(known, page.QuerySelector($".bibliography a[href='/sources/{key}']") is not null);
    }

    [Fact]
    public async Task The_sections_that_rest_on_one_work_are_listed_with_it()
    {
        var page = await site.GetPageAsync("/sources?sections=one-work");
        var shown = page.QuerySelectorAll("main section li").Select(i => i.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ToList()).ToList();

        Assert.Equal(
            site.Snapshot.OneWorkSections.Select(s => new List<string?> { s.Section.Href, "/sources/" + s.Work.Key }),
            shown);
        Assert.NotEmpty(shown);
        Assert.Empty(page.QuerySelectorAll(".bibliography"));
    }

    [Fact]
    public async Task Such_a_section_cites_one_work_and_no_other()
    {
        foreach (var item in site.Snapshot.OneWorkSections.Where(s => s.Section.SectionTitle is not null))
        {
            var page = await site.GetPageAsync(item.Section.Href.Split('#')[0]);
            var section = page.GetElementById(item.Section.Href.Split('#')[1])!.Closest(".heading")!;
            var notes = new HashSet<string>();
            for (var next = section.NextElementSibling; next is not null && !next.ClassList.Contains("heading") && next.LocalName != "section"; next = next.NextElementSibling)
            {
                notes.UnionWith(next.QuerySelectorAll("sup.cite a").Select(a => a.GetAttribute("href")![1..]));
            }

            var works = notes.SelectMany(n => page.GetElementById(n)!.QuerySelectorAll("a[href^='/sources/']")).Select(a => a.GetAttribute("href"));
            Assert.Equal(["/sources/" + item.Work.Key], works.Distinct());
        }
    }

    [Theory]
    [InlineData("known=abc")]
    [InlineData("known=99999")]
    [InlineData("sections=two")]
    [InlineData("known=1950&sections=one-work")]
    [InlineData("known=3&sections=one-work")]
    public async Task A_value_that_stands_for_nothing_is_a_404_that_says_so(string query)
    {
        using var response = await site.GetAsync("/sources?" + query);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = await Site.ParseAsync(response);

        Assert.NotEqual("", page.QuerySelector("[role=alert] p")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".bibliography, #one-work"));
    }

    [Fact]
    public async Task A_work_tells_its_date_and_when_it_was_first_public()
    {
        var facts = (await site.GetPageAsync("/sources/frus-1950-7-d59")).QuerySelectorAll("dl dt").ToDictionary(t => t.TextContent, t => t.NextElementSibling!.TextContent);

        Assert.Equal("25 June 1950", facts["Written or spoken"]);
        Assert.StartsWith("Between November 1976 and 1977.", facts["First public"], StringComparison.Ordinal);
    }
}
