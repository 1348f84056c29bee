using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Rendering;

public sealed class BlockHtmlTests
{
    [Fact]
    public void A_table_has_scoped_headers_and_alignment_without_style()
    {
        var html = TestSite.Html("## Losses\n\n| Side | Dead | Missing |\n|---|--:|:-:|\n| North | *1* | 2 |");

        Assert.Contains(
            """
            <div class="table" role="region" tabindex="0" aria-label="Table 1: Losses"><table>
            <thead><tr>
            <th scope="col">Side</th>
            <th scope="col" class="right">Dead</th>
            <th scope="col" class="center">Missing</th>
            </tr>
            </thead>
            <tbody><tr>
            <th scope="row">North</th>
            <td class="right"><em>1</em></td>
            <td class="center">2</td>
            </tr>
            </tbody>
            </table></div>
            """,
            html, StringComparison.Ordinal);
        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_are_counted_and_named_by_their_section_or_the_article()
    {
        const string Table = "| A |\n|---|\n| b |\n\n";

        var html = TestSite.Html(Table + "## S\n\n" + Table);

        Assert.Contains("aria-label=\"Table 1: A title\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Table 2: S\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![A \"map\"](../figures/x.png)", "")]
    [InlineData("![A \"map\"](../figures/x.png \"Korea & <Japan>\")", "Korea &amp; &lt;Japan&gt; ")]
    public void A_figure_has_its_size_caption_credit_and_licence(string body, string caption)
    {
        var site = TestSite.Snapshot(TestSite.BuildWithBytes(
            body, ("figures/x.png", Pictures.Png(640, 480)), ("figures/x.png.yaml", "credit: A & B.\nlicence: CC BY 4.0\n"u8.ToArray())));

        Assert.Equal(
            "<figure><img src=\"/figures/x.png\" alt=\"A “map”\" width=\"640\" height=\"480\" loading=\"lazy\">"
            + $"<figcaption>{caption}<span class=\"credit\">A &amp; B. Licence: CC BY 4.0.</span></figcaption></figure>\n",
            site.Articles[0].Body.Html);
    }

    [Fact]
    public void A_definition_list_is_one()
    {
        Assert.Equal(
            "<dl><dt>Armistice</dt><dd>An end of fighting.</dd></dl>",
            TestSite.Html("Armistice\n:   An end of fighting.").ReplaceLineEndings(""));
    }

    [Theory]
    [InlineData("\"Quoted\" and 'single'", "“Quoted” and ‘single’")]
    [InlineData("The soldiers' wish, and 'one' or the 1950s' end", "The soldiers’ wish, and ‘one’ or the 1950s’ end")]
    [InlineData("The *soldiers*' wish", "The <em>soldiers</em>’ wish")]
    [InlineData("Stalin's 1950--1953 --- and...", "Stalin’s 1950–1953 — and…")]
    [InlineData("`\"code's\" --`", "<code>&quot;code's&quot; --</code>")]
    public void Quotation_marks_and_dashes_are_those_of_print(string body, string expected)
    {
        Assert.Equal($"<p>{expected}</p>\n", TestSite.Html(body));
    }

    [Fact]
    public void Plain_text_has_no_markup_and_no_citations()
    {
        var article = TestSite.Read(
            "A *b* `c` [d](#s) [e]{lang=fr} &amp; it's [@cumings-1981]\nnext\n\n- f\n- g\n\n| H | I |\n|---|---|\n| j | k |\n\n    code\n\n## S");

        Assert.Equal("A b c d e & it’s next\nf\ng\nH\nI\nj\nk\ncode", article.LeadPlainText);
    }

    [Fact]
    public void Words_of_the_text_and_headings_are_counted_but_not_those_of_notes()
    {
        var article = TestSite.Read("One two. [@cumings-1981, page five]\n\n## Three four\n\nFive.\n\n### Six\n\nSeven eight");

        Assert.Equal(8, article.WordCount);
        Assert.Equal(1, article.ReadingMinutes);
        Assert.Equal(3, TestSite.Read(string.Concat(Enumerable.Repeat("word ", 500))).ReadingMinutes);
    }
}
