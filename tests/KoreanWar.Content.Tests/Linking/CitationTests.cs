using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Linking;

public sealed class CitationTests
{
    [Theory]
    [InlineData("[@cumings-1982]", "(8,3) KW0501")]
    [InlineData("Text. [@cumings-1981; @nobody-1900, p. 5]", "(8,24) KW0501")]
    [InlineData("Text.\n[@cumings-1981;\n@nobody-1900]", "(10,2) KW0501")]
    [InlineData("> - Text. [@nobody-1900]", "(8,13) KW0501")]
    [InlineData("| A |\n|---|\n| [@nobody-1900] |", "(10,5) KW0501")]
    [InlineData("## A [@nobody-1900]", "(8,8) KW0501")]
    [InlineData("[@Cumings-1981]", "(8,3) KW0501")]
    [InlineData("[@a-1; @b-2]", "(8,3) KW0501, (8,9) KW0501")]
    public void An_unknown_work_is_reported_where_its_key_stands(string body, string expected)
    {
        Assert.Equal(expected, Found.InBody(body));
    }

    [Fact]
    public void An_unknown_work_suggests_the_nearest_one()
    {
        Assert.Equal(
            "no work `cumings-1982` in content/sources.json; did you mean `cumings-1981`?",
            Found.Message(TestSite.BuildBody("[@cumings-1982]")));
    }

    [Theory]
    [InlineData("Text. [@cumings-1981 p. 5]", "(8,7) KW0502")]
    [InlineData("Text. [@cumings-1981; see also]", "(8,7) KW0502")]
    [InlineData("Text. [@cumings-1981;]", "(8,7) KW0502")]
    [InlineData("Text. [@]", "(8,7) KW0502")]
    [InlineData("Text. [@ cumings-1981]", "(8,7) KW0502")]
    [InlineData("Text. [@cumings-1981, ]", "(8,7) KW0502")]
    [InlineData("Text. [@cumings-1981, see [@weathersby-1995]]", "(8,7) KW0502")]
    public void A_malformed_citation_is_refused(string body, string expected)
    {
        Assert.Equal(expected, Found.InBody(body));
    }

    [Theory]
    [InlineData("Text.\nMore [@cumings-1981, p. 5")]
    [InlineData("Text.\n[@cumings-1981\n\nMore]")]
    [InlineData("- Text.\n- [@cumings-1981")]
    public void A_citation_that_is_not_closed_is_refused(string body)
    {
        var build = TestSite.BuildBody(body);

        var found = Assert.Single(build.Diagnostics, d => d.Code == DiagnosticCodes.MalformedCitation);
        Assert.Equal(9, found.Position.Line);
        Assert.Equal("the citation is not closed with `]`", found.Message);
    }

    [Theory]
    [InlineData("Text[^1].")]
    [InlineData("[^1] Text.")]
    public void A_footnote_is_refused(string body)
    {
        Assert.Contains("KW0605", Found.InBody(body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("An address like a@example.org or @name is text.")]
    [InlineData("`[@cumings-1981`")]
    [InlineData("[@cumings-1981, pp. 5–9, note 3]")]
    [InlineData("[@cumings-1981 , p. 5 ; @weathersby-1995 ]")]
    public void What_is_right_is_accepted(string body)
    {
        Assert.Equal("", Found.InBody(body));
    }

    [Fact]
    public void A_section_that_cites_nothing_is_a_warning_unless_one_inside_it_does()
    {
        var build = TestSite.BuildBody(
            "Lead. [@cumings-1981]\n\n## A\n\nText.\n\n### A1\n\nText. [@weathersby-1995]\n\n## B\n\nText.\n\n### B1\n\nText.\n\n## C [@cumings-1981]\n");

        Assert.Equal(["articles/a.md(18,1) KW0506", "articles/a.md(26,1) KW0506"], Found.Warnings(build));
        Assert.NotNull(build.Snapshot);
    }

    [Fact]
    public void A_section_of_a_guide_may_cite_nothing()
    {
        var build = TestSite.Build(
            ("articles/a.md", TestSite.Article("## A\n\nText.").Replace("order:", "kind: guide\norder:", StringComparison.Ordinal)),
            ("articles/b.md", TestSite.Article("## B\n\nText. [@cumings-1981; @weathersby-1995]", 20)));

        Assert.Empty(Found.Warnings(build));
    }

    [Fact]
    public void A_work_that_nothing_cites_is_a_warning()
    {
        Assert.Equal(["sources.json(2,3) KW0505"], Found.Warnings(TestSite.BuildBody("Text. [@weathersby-1995]")));
    }

    [Fact]
    public void A_site_without_a_bibliography_is_a_warning()
    {
        var build = SiteBuilder.Build(ContentSet.FromTexts(("articles/a.md", TestSite.Article("Text."))));

        Assert.Equal(["sources.json(1,1) KW0507"], Found.Warnings(build));
        Assert.NotNull(build.Snapshot);
    }
}
