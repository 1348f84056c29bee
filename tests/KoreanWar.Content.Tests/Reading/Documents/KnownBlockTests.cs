using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Documents;

/// <summary>The fenced block <c>known</c>: whatever is wrong with it is KW0915; the body of the article begins on line 8.</summary>
public sealed class KnownBlockTests
{
    [Theory]
    [InlineData("years: [1950, 1981]\ncaption: A caption", "")]
    [InlineData("years: [1950, 1981]", "(9,1) KW0915")]
    [InlineData("caption: A caption", "(9,1) KW0915")]
    [InlineData("years: []\ncaption: A caption", "(9,8) KW0915")]
    [InlineData("years: 1950\ncaption: A caption", "(9,8) KW0915")]
    [InlineData("years: [1981, 1950]\ncaption: A caption", "(9,15) KW0915")]
    [InlineData("years: [1950, 1950]\ncaption: A caption", "(9,15) KW0915")]
    [InlineData("years: [soon]\ncaption: A caption", "(9,9) KW0915")]
    [InlineData("years: [1949]\ncaption: A caption", "(9,9) KW0915")]
    [InlineData("years: [2027]\ncaption: A caption", "(9,9) KW0915")]
    [InlineData("years: [99999]\ncaption: A caption", "(9,9) KW0915")]
    [InlineData("years: [1950]\ncaption: A caption\ntitle: x", "(11,1) KW0915")]
    [InlineData("years: [", "(10,1) KW0915")]
    public void Is_checked(string yaml, string expected)
    {
        Assert.Equal(expected, Found.In(Build($"```known\n{yaml}\n```"), "articles/b.md"));
    }

    [Fact]
    public void Stands_by_itself()
    {
        Assert.Equal("(8,3) KW0915", Found.In(Build("> ```known\n> years: [1950]\n> caption: x\n> ```"), "articles/b.md"));
    }

    [Fact]
    public void Needs_documents_to_count()
    {
        Assert.Equal("(8,1) KW0915", Found.InBody("```known\nyears: [1950]\ncaption: x\n```"));
    }

    [Fact]
    public void Counts_what_was_public_by_the_end_of_each_year()
    {
        var html = TestSite.Snapshot(Build("```known\nyears: [1950, 1980, 1995]\ncaption: Public\n```")).FindArticle("b")!.Body.Html;

        Assert.Contains("<tr><th scope=\"row\">1950</th><td class=\"right\"><a href=\"/documents?known=1950\">0 of 3</a></td><td class=\"right\">0</td></tr>", html, StringComparison.Ordinal);
        Assert.Contains(">1980</th><td class=\"right\"><a href=\"/documents?known=1980\">1 of 3</a></td><td class=\"right\">1</td>", html, StringComparison.Ordinal);
        Assert.Contains(">1995</th><td class=\"right\"><a href=\"/documents?known=1995\">2 of 3</a></td><td class=\"right\">1</td>", html, StringComparison.Ordinal);
        Assert.Contains(">Today</th><td class=\"right\"><a href=\"/documents\">3 of 3</a></td><td class=\"right\">1</td>", html, StringComparison.Ordinal);
    }

    private static SiteBuild Build(string body) => TestDocuments.Build(
        TestDocuments.File("1950-01-01-a", ["released: { date: 1976, how: Printed., sources: [cumings-1981] }"]),
        TestDocuments.File("1950-01-02-b", []),
        TestDocuments.File("1950-01-03-c", ["released: { date: after 2011, how: Online., sources: [cumings-1981] }"]),
        ("articles/b.md", TestSite.Article(body, order: 20)));
}
