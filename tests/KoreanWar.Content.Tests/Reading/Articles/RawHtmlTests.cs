using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Articles;

public sealed class RawHtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "(8,1) KW0601")]
    [InlineData("Text.\n\n<div>\n\n</div>", "(10,1) KW0601, (12,1) KW0601")]
    [InlineData("A <b>bold</b> word.", "(8,3) KW0601, (8,10) KW0601")]
    [InlineData("First\nthen <br>", "(9,6) KW0601")]
    [InlineData("<!-- hidden -->", "(8,1) KW0601")]
    [InlineData("A <!-- hidden --> word.", "(8,3) KW0601")]
    [InlineData("A <?php ?> word.", "(8,3) KW0601")]
    [InlineData("A <!DOCTYPE x> word.", "(8,3) KW0601")]
    [InlineData("A <![CDATA[x]]> word.", "(8,3) KW0601")]
    [InlineData("<style>p { color: red }</style>", "(8,1) KW0601")]
    [InlineData("<svg onload=alert(1)>", "(8,1) KW0601")]
    [InlineData("- <i>x", "(8,3) KW0601")]
    [InlineData("> <div>", "(8,3) KW0601")]
    [InlineData("| A |\n|---|\n| <br> |", "(10,3) KW0601")]
    [InlineData("## A <i>b", "(8,6) KW0601")]
    [InlineData("[<i>](#x)\n\n## X", "(8,2) KW0601")]
    [InlineData("[<i>]{lang=ko}", "(8,2) KW0601")]
    [InlineData("Term\n:   <i>x", "(9,5) KW0601")]
    public void Raw_html_is_refused_where_it_stands(string body, string expected)
    {
        Assert.Equal(expected, Found.InBody(body));
    }

    [Theory]
    [InlineData("1 \\< 2 and 3 > 2", "1 &lt; 2 and 3 &gt; 2")]
    [InlineData("a < b", "a &lt; b")]
    [InlineData("`<b>`", "<code>&lt;b&gt;</code>")]
    [InlineData("&lt;script&gt;", "&lt;script&gt;")]
    [InlineData("    <b>", "<pre><code>&lt;b&gt;\n</code></pre>")]
    public void What_only_looks_like_html_is_text(string body, string expected)
    {
        Assert.Contains(expected, TestSite.Html(body), StringComparison.Ordinal);
    }
}
