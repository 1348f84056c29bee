using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Articles;

public sealed class ContentNoteTests
{
    private const string Section = "## Killings\n\n> [!NOTE]\n> What follows describes killings.\n\nThe text itself.";

    [Fact]
    public void A_content_note_is_a_note_of_its_own()
    {
        Assert.Contains(
            "<div class=\"content-note\" role=\"note\">\n<p class=\"label\">Content note</p>\n"
            + "<p>What follows describes killings.</p>\n</div>\n<p>The text itself.</p>",
            TestSite.Html(Section), StringComparison.Ordinal);
    }

    [Fact]
    public void A_content_note_stands_on_the_page_of_its_section()
    {
        Assert.StartsWith("<div class=\"content-note\"", TestSite.Read(Section).Sections[0].Page!.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_section_is_what_the_note_speaks_of()
    {
        Assert.Equal("The text itself.", TestSite.Read(Section).Sections[0].PlainText);
    }

    [Fact]
    public void A_link_and_a_citation_in_a_content_note_are_resolved()
    {
        var html = TestSite.Html("> [!NOTE]\n> See [below](#b). [@cumings-1981]\n\n## B {#b}\n\nText.");

        Assert.Contains("href=\"#b\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#note-1\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> [!WARNING]\n> Text.", "(8,1) KW0605")]
    [InlineData("> [!note]\n> Text.", "(8,1) KW0605")]
    [InlineData("> [!NOTE]", "(8,1) KW0605")]
    [InlineData("> [!NOTE]\n\nText.", "(8,1) KW0605")]
    [InlineData("> [!NOTE] Text.", "(8,4) KW0605")]
    [InlineData("> Text.\n> [!NOTE]\n> More.", "(9,4) KW0605")]
    [InlineData("- > [!NOTE]\n  > Text.", "(8,6) KW0605")]
    [InlineData("[!NOTE]\nText.", "(8,2) KW0605")]
    public void A_content_note_that_would_be_shown_wrong_is_refused(string body, string expected)
    {
        Assert.Equal(expected, Found.InBody(body));
    }

    [Theory]
    [InlineData("> A quotation.")]
    [InlineData("A bracket [!] is text.")]
    public void What_is_no_content_note_is_left_alone(string body)
    {
        Assert.Equal("", Found.InBody(body));
    }
}
