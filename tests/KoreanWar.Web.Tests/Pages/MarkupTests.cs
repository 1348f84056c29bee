using System.Text.RegularExpressions;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages;

/// <summary>What was written, before a parser repairs it.</summary>
public sealed partial class MarkupTests(Site site)
{
    private static readonly string[] Elements =
        ["html", "body", "main", "header", "footer", "nav", "article", "section", "div", "ul", "ol", "li", "dl", "table", "tbody", "tr", "form", "select", "details", "figure"];

    public static TheoryData<string> Queries =>
    [
        "/documents?actor=joseph-stalin&known=1995", "/documents?known=abc", "/documents?kind=resolution&actor=mark-clark",
        "/corrections?verdict=wrong", "/corrections?verdict=x", "/sources?known=1950", "/sources?known=x", "/sources?sections=one-work",
        "/timeline?all=yes", "/timeline?person=x", "/no-such-page",
    ];

    [Fact]
    public async Task Every_element_that_is_opened_is_closed_on_every_page()
    {
        var paths = site.Snapshot.Map.Addresses.Select(a => a.Path).Where(p => !p.StartsWith("/sources/", StringComparison.Ordinal)).Append("/sources/weathersby-1995");
        foreach (var path in paths)
        {
            await AssertBalancedAsync(Support.Pages.Encode(path));
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public Task Every_element_that_is_opened_is_closed_for_a_query(string path) => AssertBalancedAsync(path);

    private async Task AssertBalancedAsync(string path)
    {
        using var response = await site.GetAsync(path);
        var html = await Site.TextAsync(response);
        foreach (var element in Elements)
        {
            var (opened, closed) = (Regex.Count(html, $@"<{element}[\s>]"), Regex.Count(html, $"</{element}>"));
            Assert.True(opened == closed, $"{path}: {opened} <{element}> and {closed} </{element}>");
        }

        Assert.False(StrayBrace().IsMatch(html), $"{path}: a brace of the template stands in the page");
    }

    [GeneratedRegex(@"^\s*[{}]\s*$", RegexOptions.Multiline)]
    private static partial Regex StrayBrace();
}
