using KoreanWar.Content.Model;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Articles;

public sealed class SectionTreeTests
{
    private const string Body =
        "Lead one.\n\nLead *two*. [@cumings-1981]\n\n## A\n\nText of A.\n\n### A1\n\nText of A1.\n\n#### A1a\n\nDeep.\n\n### A2\n\n## B\n\nText of B.";

    [Fact]
    public void Sections_nest_by_their_level()
    {
        var article = TestSite.Read(Body);

        Assert.Equal("a(a1(a1a) a2) b", string.Join(' ', article.Sections.Select(Tree)));
        Assert.Equal([2, 3, 4, 3, 2], article.AllSections().Select(s => s.Level));
        Assert.Equal(["A", "A1", "A1a", "A2", "B"], article.AllSections().Select(s => s.Title));
    }

    [Fact]
    public void The_lead_is_what_stands_before_the_first_section()
    {
        var article = TestSite.Read(Body);

        Assert.Equal("Lead one.\nLead two.", article.LeadPlainText);
        Assert.Contains("Lead <em>two</em>.", article.Lead.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Text of", article.Lead.Html, StringComparison.Ordinal);
        Assert.Single(article.Lead.Notes);
    }

    [Fact]
    public void An_article_may_have_no_lead_and_no_section()
    {
        Assert.Equal("", TestSite.Read("## A\n\nText.").LeadPlainText);
        Assert.Equal("", TestSite.Read("## A\n\nText.").Lead.Html);
        Assert.Empty(TestSite.Read("Text.").Sections);
    }

    [Fact]
    public void The_text_of_a_section_is_its_own_only()
    {
        Assert.Equal(["Text of A.", "Text of A1.", "Deep.", "", "Text of B."], TestSite.Read(Body).AllSections().Select(s => s.PlainText));
    }

    [Fact]
    public void Only_sections_of_the_second_level_are_pages_and_can_be_found()
    {
        var article = TestSite.Read(Body);

        Assert.All(article.AllSections(), s => Assert.Equal(s.Level == 2, s.Page is not null));
        Assert.Equal("B", article.FindSection("b")?.Title);
        Assert.Null(article.FindSection("a1"));
    }

    [Fact]
    public void A_section_has_a_permalink_that_is_safe_in_an_address()
    {
        var article = TestSite.Read("## A\n\n## [김]{lang=ko}");

        Assert.Equal(["/a#a", "/a#%EA%B9%80"], article.Sections.Select(s => s.Permalink));
    }

    private static string Tree(Section section) => section.Children.IsEmpty
        ? section.Anchor
        : $"{section.Anchor}({string.Join(' ', section.Children.Select(Tree))})";
}
