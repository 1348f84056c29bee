using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Rendering.Findings;

public sealed class FindingsTableTests
{
    [Fact]
    public void A_cell_tells_the_position_its_grade_and_the_evidence_with_links()
    {
        var body = TestSite.Snapshot(TestFindings.Build(TestFindings.Cell)).FindArticle("b")!.Body;

        Assert.True(body.HasFindings);
        Assert.Contains("<p>It was so.\u00A0<span class=\"grade\"><span class=\"visually-hidden\">Grade </span>A</span></p>", body.Html, StringComparison.Ordinal);
        Assert.Contains(
            "<dt>For</dt> <dd><a data-preview href=\"/documents/1950-01-30-stalin-to-shtykov\">30 January 1950: Stalin is ready to help</a></dd>",
            body.Html, StringComparison.Ordinal);
        Assert.Contains("<dt>Against</dt> <dd><a class=\"work\" href=\"/sources/cumings-1981\">Cumings 1981, p. 5</a></dd>", body.Html, StringComparison.Ordinal);
        Assert.Contains("<td role=\"cell\" data-label=\"South Korea\" class=\"south\"><span class=\"no-position\">No position found</span></td>", body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_speaks_for_or_against_it_says_so()
    {
        var html = TestSite.Snapshot(TestFindings.Build("{ position: x, grade: C, for: [], against: [], sources: [cumings-1981] }")).FindArticle("b")!.Body.Html;

        Assert.Contains("<dt>For</dt> <dd>Nothing found</dd> <dt>Against</dt> <dd>Nothing found</dd>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_editor_writes_is_text()
    {
        var html = TestSite.Snapshot(TestFindings.Build("{ position: \"<b>x</b> & y\", grade: C, for: [], against: [], sources: [cumings-1981] }")).FindArticle("b")!.Body.Html;

        Assert.Contains("<p>&lt;b&gt;x&lt;/b&gt; &amp; y", html, StringComparison.Ordinal);
    }
}
