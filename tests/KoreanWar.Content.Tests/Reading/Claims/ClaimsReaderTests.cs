using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Claims;

/// <summary>The list of claims: whatever is wrong with an entry is told with line and column.</summary>
public sealed class ClaimsReaderTests
{
    [Fact]
    public void A_claim_is_read_whole()
    {
        var site = TestSite.Snapshot(TestClaims.Build(
            TestClaims.Entry("b-003", "verdict: imprecise") + TestClaims.Entry("a-012", "record: It's other."),
            "## One {#one}\n\n[Text]{claim=a-012} and [text]{claim=b-003}. [@cumings-1981]"));

        Assert.Equal(["a-012", "b-003"], site.Claims.Select(c => c.Id));
        Assert.Equal([ClaimOrigin.WebPage, ClaimOrigin.WebPost], site.Claims.Select(c => c.Origin));
        Assert.Equal([Verdict.Wrong, Verdict.Imprecise], site.Claims.Select(c => c.Verdict));
        Assert.Equal("The text says so.", site.Claims[0].Text);
        Assert.Equal("It’s other.", site.Claims[0].Record);
        Assert.Equal("/a#one", site.Claims[0].Section.Href);
        Assert.Equal("/corrections#a-012", site.Claims[0].Path);
        Assert.Equal("cumings-1981", Assert.Single(site.Claims[0].Sources).AsWritten);
    }

    [Theory]
    [InlineData("c-012", "", "(1,7) KW0912")]
    [InlineData("a-12", "", "(1,7) KW0912")]
    [InlineData("a-0012", "", "(1,7) KW0912")]
    [InlineData("A-012", "", "(1,7) KW0208")]
    [InlineData("a-012", "verdict: false", "(6,12) KW0213")]
    [InlineData("a-012", "verdict: ~", "(1,3) KW0204")]
    [InlineData("a-012", "section: ~", "(1,3) KW0204")]
    [InlineData("a-012", "section: a#two", "(6,12) KW0402")]
    [InlineData("a-012", "section: b#one", "(6,12) KW0402")]
    [InlineData("a-012", "section: a", "(6,12) KW0402")]
    [InlineData("a-012", "claim: ~", "(1,3) KW0204")]
    [InlineData("a-012", "record: ~", "(1,3) KW0204")]
    [InlineData("a-012", "record: 전쟁", "(6,11) KW0603")]
    [InlineData("a-012", "sources: ~", "(1,3) KW0204")]
    [InlineData("a-012", "sources: []", "(6,12) KW0205")]
    [InlineData("a-012", "sources: [cumings]", "(6,13) KW0501")]
    [InlineData("a-012", "correction: x", "(7,3) KW0203")]
    public void A_mistake_is_told_where_it_stands(string id, string line, string expected)
    {
        var build = TestClaims.Build(TestClaims.Entry(id, line.Length == 0 ? [] : [line]));

        Assert.Equal(expected, Found.In(build, "claims.yaml"));
        Assert.Null(build.Snapshot);
    }

    [Fact]
    public void A_number_stands_once()
    {
        Assert.Equal("(7,7) KW0209", Found.In(TestClaims.Build(TestClaims.Entry("a-012") + TestClaims.Entry("a-012")), "claims.yaml"));
    }
}
