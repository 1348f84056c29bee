using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Markup;

public sealed class SpanTests
{
    [Theory]
    [InlineData("[김일성]{lang=ko}", "<span lang=\"ko\">김일성</span>")]
    [InlineData("[x]{lang=ru .nolink}", "<span lang=\"ru\">x</span>")]
    [InlineData("[x]{.nolink}", "x")]
    [InlineData("[a *b* `c`]{lang=fr}", "<span lang=\"fr\">a <em>b</em> <code>c</code></span>")]
    [InlineData("[a [b]{lang=ko} c]{lang=fr}", "<span lang=\"fr\">a <span lang=\"ko\">b</span> c</span>")]
    [InlineData("*a [b* c]{lang=fr}", "*a <span lang=\"fr\">b* c</span>")]
    [InlineData("[a [b] c]{lang=fr}", "<span lang=\"fr\">a [b] c</span>")]
    [InlineData("[a \\] c]{lang=fr}", "<span lang=\"fr\">a ] c</span>")]
    [InlineData("**[김]{lang=ko}**일", null)]
    [InlineData("[x]\n{lang=ko}", null)]
    public void A_span_carries_its_language(string body, string? expected)
    {
        if (expected is null)
        {
            Assert.NotEqual("", Found.InBody(body));
        }
        else
        {
            Assert.Equal($"<p>{expected}</p>\n", TestSite.Html(body));
        }
    }

    [Fact]
    public void A_span_may_stand_in_a_link_and_a_link_in_a_span()
    {
        var html = TestSite.Html("[see [김]{lang=ko}](#x) [see [x](#x)]{lang=fr}\n\n## X");

        Assert.Contains("<a href=\"#x\">see <span lang=\"ko\">김</span></a>", html, StringComparison.Ordinal);
        Assert.Contains("<span lang=\"fr\">see <a href=\"#x\">x</a></span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_may_stand_in_headings_lists_tables_and_definitions()
    {
        var html = TestSite.Html("- [김]{lang=ko}\n\n| A |\n|---|\n| [이]{lang=ko} |\n\n[박]{lang=ko}\n:   [최]{lang=ko}\n\n## [정]{lang=ko}");

        Assert.All(["김", "이", "박", "최", "정"], name => Assert.Contains($"<span lang=\"ko\">{name}</span>", html, StringComparison.Ordinal));
    }

    [Fact]
    public void A_span_may_run_over_a_line_and_hold_a_citation()
    {
        var article = TestSite.Read("[two\nlines [@cumings-1981]]{lang=fr}");

        Assert.StartsWith("<p><span lang=\"fr\">two\nlines<sup", article.Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_of_another_paragraph_do_not_close_a_span()
    {
        Assert.Contains("<p>[one</p>\n<p>two]</p>", TestSite.Html("[one\n\ntwo]\n\n[x]{lang=ko}"), StringComparison.Ordinal);
    }
}
