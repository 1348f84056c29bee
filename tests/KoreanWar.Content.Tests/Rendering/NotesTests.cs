using KoreanWar.Content.Model;
using KoreanWar.Content.Rendering;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Rendering;

public sealed class NotesTests
{
    [Fact]
    public void Citations_are_numbered_in_the_order_of_the_text()
    {
        var body = TestSite.Read("A. [@weathersby-1995] B. [@cumings-1981]").Body;

        Assert.Equal(
            "<p>A.<sup class=\"cite\"><a id=\"cite-1\" href=\"#note-1\" aria-label=\"Note 1\">1</a></sup> "
            + "B.<sup class=\"cite\"><a id=\"cite-2\" href=\"#note-2\" aria-label=\"Note 2\">2</a></sup></p>\n",
            body.Html);
        Assert.Equal(["weathersby-1995", "cumings-1981"], body.Notes.Select(n => n.Citations[0].Source.Key));
        Assert.Equal(["note-1", "note-2"], body.Notes.Select(n => n.Id));
    }

    [Fact]
    public void Equal_citations_share_a_note_with_a_way_back_to_each_use()
    {
        var body = TestSite.Read(
            "A. [@cumings-1981] B. [@weathersby-1995, p. 5]\n\n## S\n\nC. [@weathersby-1995,  p. 5] D. [@weathersby-1995, p. 6] E. [@weathersby-1995]").Body;

        Assert.Equal(4, body.Notes.Length);
        Assert.Equal([new NoteUse("cite-2", null), new NoteUse("cite-2-2", "S")], body.Notes[1].Uses);
        Assert.Contains("<a id=\"cite-2-2\" href=\"#note-2\" aria-label=\"Note 2\">2</a>", body.Html, StringComparison.Ordinal);
        Assert.Equal(["p. 5", "p. 6", null], body.Notes.Skip(1).Select(n => n.Citations[0].Locator));
    }

    [Fact]
    public void The_order_of_works_makes_another_note()
    {
        Assert.Equal(2, TestSite.Read("A. [@cumings-1981; @weathersby-1995] B. [@weathersby-1995; @cumings-1981]").Body.Notes.Length);
    }

    [Theory]
    [InlineData("[@cumings-1981, pp. 5–9, 12]", "pp. 5–9, 12")]
    [InlineData("[@cumings-1981,\nch. 3]", "ch. 3")]
    [InlineData("[@cumings-1981, “Ongjin” & <b>]", "“Ongjin” & <b>")]
    public void A_locator_is_kept_as_it_was_written(string citation, string expected)
    {
        var work = Assert.Single(Assert.Single(TestSite.Read("A. " + citation).Body.Notes).Citations);

        Assert.Equal(expected, work.Locator);
        Assert.EndsWith(", " + Html.Escape(expected), SourceHtml.Note(work), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_a_section_numbers_its_notes_on_its_own()
    {
        var article = TestSite.Read("A. [@cumings-1981]\n\n## S\n\nB. [@weathersby-1995]\n\n### T\n\nC. [@cumings-1981]");

        Assert.Equal(["cumings-1981", "weathersby-1995"], article.Body.Notes.Select(n => n.Citations[0].Source.Key));
        var page = article.Sections[0].Page!;
        Assert.Equal(["weathersby-1995", "cumings-1981"], page.Notes.Select(n => n.Citations[0].Source.Key));
        Assert.Equal(["S", "T"], page.Notes.Select(n => n.Uses[0].SectionTitle));
        Assert.Contains("B.<sup class=\"cite\"><a id=\"cite-1\"", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A. [@cumings-1981]", "A.<sup")]
    [InlineData("A.\n[@cumings-1981]", "A.<sup")]
    [InlineData("A.   \t[@cumings-1981]", "A.<sup")]
    [InlineData("*A.*\n[@cumings-1981]", "<em>A.</em><sup")]
    [InlineData("*A.* [@cumings-1981]", "<em>A.</em><sup")]
    [InlineData("[A.]{lang=fr}\n[@cumings-1981]", "A.</span><sup")]
    [InlineData("A. [@cumings-1981] [@weathersby-1995]", "</sup><sup")]
    [InlineData("A.\n[@cumings-1981]\n[@weathersby-1995]", "</sup><sup")]
    [InlineData("- A.\n  [@cumings-1981]", "A.<sup")]
    [InlineData("| A | B |\n|---|---|\n| a | b. [@cumings-1981] |", "<td>b.<sup")]
    [InlineData("Term\n:   Text.\n    [@cumings-1981]", "Text.<sup")]
    public void The_number_of_a_note_stands_close_to_the_word_before_it(string body, string expected)
    {
        Assert.Contains(expected, TestSite.Html(body), StringComparison.Ordinal);
    }

    [Fact]
    public void The_works_of_a_text_are_listed_once_and_by_author()
    {
        var works = TestSite.Read("[@weathersby-1995] [@cumings-1981, p. 1] [@cumings-1981, p. 2]").Body.CitedWorks;

        Assert.Equal(["cumings-1981", "weathersby-1995"], works.Select(w => w.Key));
    }
}
