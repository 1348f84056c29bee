using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Linking.Claims;

/// <summary>The marks in articles, and the claims that should have one.</summary>
public sealed class ClaimMarkTests
{
    private const string Marked = "Lead.\n\n## One {#one}\n\nIt was [not so]{claim=a-012}. [@cumings-1981]";

    [Fact]
    public void A_mark_leads_to_the_correction_at_the_end_and_back()
    {
        var article = TestSite.Snapshot(TestClaims.Build(TestClaims.Entry("a-012"), Marked)).Articles[0];

        Assert.Contains("not so<sup class=\"claim\"><a id=\"mark-a-012\" href=\"#claim-a-012\"", article.Body.Html, StringComparison.Ordinal);
        var correction = Assert.Single(article.Body.Corrections);
        Assert.Equal(("a-012", "claim-a-012"), (correction.Claim.Id, correction.Anchor));
        Assert.Equal(("mark-a-012", "One"), (correction.Uses[0].Id, correction.Uses[0].SectionTitle));
        Assert.Empty(article.Lead.Corrections);
    }

    [Fact]
    public void Two_marks_of_a_claim_share_a_correction_and_their_ids_differ()
    {
        var site = TestSite.Snapshot(TestClaims.Build(TestClaims.Entry("a-012"), Marked + "\n\n## Two\n\n[No]{claim=a-012}. [@cumings-1981]"));

        var correction = Assert.Single(site.Articles[0].Body.Corrections);
        Assert.Equal(["mark-a-012", "mark-a-012-2"], correction.Uses.Select(u => u.Id));
        Assert.Equal(["/a#one", "/a#two"], site.Claims[0].Marks.Select(m => m.Href));
    }

    [Fact]
    public void A_section_page_tells_its_own_corrections_only()
    {
        var site = TestSite.Snapshot(TestClaims.Build(
            TestClaims.Entry("a-012") + TestClaims.Entry("a-013", "section: a#two"), Marked + "\n\n## Two\n\n[No]{claim=a-013}. [@cumings-1981]"));

        Assert.Equal(["a-012", "a-013"], site.Articles[0].Body.Corrections.Select(c => c.Claim.Id));
        Assert.Equal(["a-013"], site.Articles[0].Sections[1].Page!.Corrections.Select(c => c.Claim.Id));
    }

    [Theory]
    [InlineData("[x]{claim=a-013}", "(8,1) KW0902")]
    [InlineData("[x]{claim=a-011}", "(8,1) KW0912")]
    [InlineData("[x]{claim=12}", "(8,1) KW0602")]
    [InlineData("[x]{claim=a-012}", "")]
    [InlineData("[a [x]{claim=a-012} b]{lang=fr}", "")]
    [InlineData("[a [x]{claim=a-012}](#one)", "(8,4) KW0912")]
    [InlineData("## A [x]{claim=a-012}", "(8,6) KW0912")]
    [InlineData("[]{claim=a-012}", "(8,1) KW0912")]
    [InlineData("[ ]{claim=a-012}", "(8,1) KW0912")]
    public void A_mark_names_a_claim_that_has_something_to_correct(string mark, string expected)
    {
        var build = TestClaims.Build(
            TestClaims.Entry("a-011", "verdict: confirmed") + TestClaims.Entry("a-012"), mark + "\n\n## One {#one}\n\nText. [@cumings-1981]");

        Assert.Equal(expected, Found.InFile(build));
    }

    [Theory]
    [InlineData("wrong", 1)]
    [InlineData("imprecise", 1)]
    [InlineData("disputed", 0)]
    [InlineData("confirmed", 0)]
    [InlineData("unverifiable", 0)]
    public void A_section_that_tells_what_the_source_material_has_wrong_is_asked_for_a_mark(string verdict, int warnings)
    {
        var build = TestClaims.Build(TestClaims.Entry("a-012", "verdict: " + verdict));

        Assert.Equal(warnings, build.Diagnostics.Count(d => d.Code == DiagnosticCodes.UnmarkedClaim));
        Assert.NotNull(build.Snapshot);
    }

    [Theory]
    [InlineData("## One {#one}\n\n[x]{claim=a-012} [@cumings-1981]", "")]
    [InlineData("## One {#one}\n\nText. [@cumings-1981]\n\n### Inner\n\n[x]{claim=a-012}", "")]
    [InlineData("[x]{claim=a-012}\n\n## One {#one}\n\nText. [@cumings-1981]", "claims.yaml(1,7) KW0913")]
    [InlineData("## One {#one}\n\nText. [@cumings-1981]\n\n## Two\n\n[x]{claim=a-012} [@cumings-1981]", "claims.yaml(1,7) KW0913")]
    public void The_mark_stands_in_the_section_or_in_one_inside_it(string body, string expected)
    {
        Assert.Equal(expected, string.Join(", ", Found.Warnings(TestClaims.Build(TestClaims.Entry("a-012"), body)).Where(w => !w.EndsWith("KW0505", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("[x]{claim=a-012} [@cumings-1981]")]
    [InlineData("[25 June]{fact=invasion} [@cumings-1981]")]
    [InlineData("Text. [@cumings-1981]\n\n```known\nyears: [1950]\ncaption: x\n```")]
    [InlineData("Text. [@cumings-1981]\n\n```map\ncaption: x\n```")]
    public void What_belongs_in_an_article_is_refused_in_the_text_of_a_person(string text)
    {
        var build = TestSite.Build([.. TestClaims.Files, TestSite.Person("mao", "Mao", text: text)]);

        Assert.EndsWith("KW0605", Assert.Single(Found.Errors(build)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_may_link_to_the_row_of_a_claim()
    {
        var site = TestSite.Snapshot(TestClaims.Build(TestClaims.Entry("a-012"), Marked + "\n\n[the row](../claims.yaml#a-012)"));

        Assert.Contains("<a href=\"/corrections#a-012\">the row</a>", site.Articles[0].Body.Html, StringComparison.Ordinal);
    }
}
