using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model.Findings;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Findings;

/// <summary>The list of findings and the block that shows it.</summary>
public sealed class FindingsReaderTests
{
    [Fact]
    public void A_finding_is_read_whole()
    {
        var site = TestSite.Snapshot(TestFindings.Build(TestFindings.Cell));

        var finding = Assert.Single(site.Findings);
        Assert.Equal(("who", "Who?", "He.", "finding-who"), (finding.Id, finding.Question, finding.Answer, finding.Anchor));
        Assert.Equal(Enum.GetValues<FindingParty>(), finding.Cells.Select(c => c.Key));
        Assert.All(finding.Cells.Skip(1), c => Assert.Null(c.Value));
        var cell = finding.Cells[0].Value!;
        Assert.Equal(("It was so.", Grade.A), (cell.Position, cell.Grade));
        Assert.Equal(TestDocuments.Id, Assert.IsType<Evidence.Paper>(Assert.Single(cell.For)).Document.Id);
        Assert.Equal("cumings-1981, p. 5", Assert.IsType<Evidence.Work>(Assert.Single(cell.Against)).Citation.AsWritten);
        Assert.Equal("weathersby-1995", Assert.Single(cell.Sources).AsWritten);
        Assert.Equal("/b", site.FindingsPage);
        Assert.Contains("/b#finding-who", site.UsesOf(site.FindSource("weathersby-1995")!).Select(u => u.Href));
    }

    [Theory]
    [InlineData("none", "")]
    [InlineData("~", "(4,16) KW0205")]
    [InlineData("nothing", "(4,16) KW0205")]
    [InlineData("[]", "(4,16) KW0205")]
    [InlineData("{ grade: A, for: [], against: [], sources: [cumings-1981] }", "(4,16) KW0204")]
    [InlineData("{ position: x, for: [], against: [], sources: [cumings-1981] }", "(4,16) KW0204")]
    [InlineData("{ position: x, grade: a, for: [], against: [], sources: [cumings-1981] }", "(4,38) KW0213")]
    [InlineData("{ position: x, grade: D, for: [], against: [], sources: [cumings-1981] }", "(4,38) KW0213")]
    [InlineData("{ position: x, grade: A, against: [], sources: [cumings-1981] }", "(4,16) KW0204")]
    [InlineData("{ position: x, grade: A, for: [], sources: [cumings-1981] }", "(4,16) KW0204")]
    [InlineData("{ position: x, grade: A, for: [], against: [], sources: [] }", "(4,72) KW0205")]
    [InlineData("{ position: x, grade: A, for: [], against: [] }", "(4,16) KW0204")]
    [InlineData("{ position: x, grade: A, for: [1950-01-30-stalin], against: [], sources: [cumings-1981] }", "(4,47) KW0902")]
    [InlineData("{ position: x, grade: A, for: [\"@cumings\"], against: [], sources: [cumings-1981] }", "(4,47) KW0501")]
    [InlineData("{ position: x, grade: A, for: [\"@cumings-1981\", \"@cumings-1981\"], against: [], sources: [cumings-1981] }", "(4,64) KW0206")]
    [InlineData("{ position: x, grade: A, for: [], against: [], sources: [cumings-1981], note: x }", "(4,88) KW0203")]
    public void A_mistake_is_told_where_it_stands(string cell, string expected)
    {
        Assert.Equal(expected, Found.In(TestFindings.Build(cell), "findings.yaml"));
    }

    [Fact]
    public void A_party_that_is_left_out_may_have_been_forgotten()
    {
        var build = TestDocuments.Build(("findings.yaml", "- id: who\n  question: Who?\n  answer: He.\n  china: none\n"));

        Assert.Equal("(1,3) KW0204, (1,3) KW0204, (1,3) KW0204, (1,3) KW0204, (1,3) KW0204", Found.In(build, "findings.yaml"));
    }

    [Fact]
    public void Findings_that_no_article_shows_are_told_of()
    {
        var build = TestFindings.Build(TestFindings.Cell, "Text.");

        Assert.Equal("content/findings.yaml", Found.Only(build, DiagnosticCodes.BadFindings).Path);
        Assert.Null(TestSite.Snapshot(build).FindingsPage);
    }

    [Theory]
    [InlineData("```findings\n```", "(9,1) KW0914")]
    [InlineData("```findings\ncaption: ''\n```", "(9,10) KW0914")]
    [InlineData("```findings\ncaption: x\nyears: [1950]\n```", "(10,1) KW0914")]
    [InlineData("- ```findings\n  caption: x\n  ```", "(8,3) KW0914")]
    public void The_block_is_checked(string block, string expected)
    {
        Assert.Equal(expected, Found.In(TestFindings.Build(TestFindings.Cell, block), "articles/b.md"));
    }

    [Fact]
    public void A_second_block_would_give_each_finding_two_addresses()
    {
        var block = "```findings\ncaption: x\n```";

        Assert.Equal("(12,1) KW0914", Found.In(TestFindings.Build(TestFindings.Cell, block + "\n\n" + block), "articles/b.md"));
    }

    [Fact]
    public void The_block_needs_findings()
    {
        Assert.Equal("(8,1) KW0914", Found.InBody("```findings\ncaption: x\n```"));
    }
}
