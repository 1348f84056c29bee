using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Rendering;

public sealed class HeadingHtmlTests
{
    [Fact]
    public void A_heading_has_a_permalink_with_a_name_and_no_link_inside()
    {
        Assert.Equal(
            "<div class=\"heading\"><h2 id=\"a-and-b\">A &amp; <em>b</em></h2>"
            + "<a class=\"permalink\" href=\"#a-and-b\" aria-label=\"Link to section A &amp; b\"><span aria-hidden=\"true\">#</span></a></div>\n",
            TestSite.Html("## A & *b* {#a-and-b}"));
    }

    [Fact]
    public void A_quotation_mark_in_a_heading_stays_in_its_name()
    {
        Assert.Contains("aria-label=\"Link to section The “police action”\"", TestSite.Html("## The \"police action\""), StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Link to section &quot;x&quot;\"", TestSite.Html("## \\\"x\\\""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_may_hold_a_span_before_its_anchor_and_text_after_it()
    {
        Assert.Contains("<h2 id=\"kim\"><span lang=\"ko\">김</span></h2>", TestSite.Html("## [김]{lang=ko} {#kim}"), StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"k\"><span lang=\"ko\">김</span> in 1945</h2>", TestSite.Html("## [김]{lang=ko} in 1945 {#k}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_a_section_moves_headings_up_and_leaves_its_own_out()
    {
        var page = TestSite.Read("## A\n\nText.\n\n### B\n\n#### C").Sections[0].Page!.Html;

        Assert.StartsWith("<p>Text.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"b\">B</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"c\">C</h3>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"a\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_of_a_page_of_a_section_lead_to_the_article_for_what_is_not_on_it()
    {
        var article = TestSite.Read("## A\n\n[own](#a) [inner](#b) [other](#d) [top](#)\n\n### B\n\n## D\n\n[x](#b)");

        Assert.Contains(
            "<a href=\"/a#a\">own</a> <a href=\"#b\">inner</a> <a href=\"/a#d\">other</a> <a href=\"/a\">top</a>",
            article.Sections[0].Page!.Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/a#b\">x</a>", article.Sections[1].Page!.Html, StringComparison.Ordinal);
        Assert.Contains("class=\"permalink\" href=\"#b\"", article.Sections[0].Page!.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_of_the_lead_lead_to_the_article()
    {
        Assert.Equal("<p><a href=\"/a#d\">x</a></p>\n", TestSite.Read("[x](#d)\n\n## D").Lead.Html);
    }
}
