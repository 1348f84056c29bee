using System.Globalization;
using System.Text.RegularExpressions;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Rendering.Losses;

/// <summary>The chart as an article shows it, built through the whole pipeline.</summary>
public sealed partial class LossChartTests
{
    [Fact]
    public void The_length_of_a_bar_is_in_proportion_to_its_figure()
    {
        var html = Draw(TestLosses.Entry("a", "value: 400", "chart: true") + TestLosses.Entry("b", "value: 100", "chart: true")
            + TestLosses.Entry("c", "value: 37", "chart: true"));

        Assert.Equal([100m, 25m, 9.25m], Fills(html));
    }

    [Fact]
    public void A_range_begins_at_the_lower_figure_and_ends_at_the_higher_one()
    {
        var html = Draw(TestLosses.Entry("a", "low: 100", "high: 300", "chart: true") + TestLosses.Entry("b", "value: 400", "chart: true"));

        Assert.Equal([25m, 100m], Fills(html));
        Assert.Equal(("25", "50"), (RangeBox().Match(html).Groups[1].Value, RangeBox().Match(html).Groups[2].Value));
        Assert.Equal(("25", "75"), (Hatch().Match(html).Groups[1].Value, Hatch().Match(html).Groups[2].Value));
        Assert.Contains("<b>A</b>: 100 to 300</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_figure_has_no_striped_part_and_needs_no_key()
    {
        var html = Draw(TestLosses.Entry("a", "chart: true"));

        Assert.DoesNotContain("hatch", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"key\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_group_has_an_axis_of_its_own_from_zero()
    {
        var html = Draw(TestLosses.Entry("a", "value: 400", "chart: true") + TestLosses.Entry("b", "value: 2000000", "group: civilians", "chart: true"));

        var axes = Axis().Matches(html).Select(m => string.Join('|', AxisText().Matches(m.Value).Select(t => t.Groups[1].Value))).ToList();
        Assert.Equal(["0|100|200|300|400", "0|500,000|1 million|1.5 million|2 million"], axes);
        Assert.Equal([100m, 100m], Fills(html));
    }

    [Fact]
    public void A_bar_says_who_is_counted_by_whom_and_when()
    {
        var html = Draw(TestLosses.Entry("a", "party: A & B", "counts: All <services>", "year: 1953 and 1955", "chart: true"));

        Assert.Contains("<a href=\"/losses#a\"><b>A &amp; B</b>: 400</a>", html, StringComparison.Ordinal);
        Assert.Contains("All &lt;services&gt;. A ministry, 1953 and 1955; official count.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_stands_below_its_whole()
    {
        var html = Draw(TestLosses.Entry("a", "value: 200", "chart: true") + TestLosses.Entry("b", "value: 400", "chart: true", "party: B")
            + TestLosses.Entry("p", "value: 100", "part-of: a", "chart: true"));

        Assert.Equal([50m, 25m, 100m], Fills(html));
        Assert.Contains("<b>of these</b>: 100", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_for_the_chart_is_not_drawn()
    {
        var html = Draw(TestLosses.Entry("a", "chart: true") + TestLosses.Entry("b", "value: 9000"));

        Assert.Equal([100m], Fills(html));
    }

    [Fact]
    public void A_block_draws_the_group_that_it_asks_for()
    {
        var losses = TestLosses.Entry("a", "value: 400", "chart: true") + TestLosses.Entry("b", "value: 40", "group: civilians", "chart: true");

        Assert.Equal([100m], Fills(Draw(losses, "group: civilians")));
        Assert.Equal(2, Fills(Draw(losses)).Count);
    }

    [Fact]
    public void A_block_is_a_figure_with_its_caption_and_the_way_to_all_figures()
    {
        var html = Draw(TestLosses.Entry("a", "chart: true"), "caption: The army's \"dead\" & missing");

        Assert.StartsWith("<figure class=\"loss-figure\"><div class=\"loss-chart\">", html, StringComparison.Ordinal);
        Assert.Contains("<figcaption>The army’s “dead” &amp; missing <a href=\"/losses\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bars_are_hidden_from_those_who_are_read_the_figures_and_carry_no_style()
    {
        var html = Draw(TestLosses.Entry("a", "low: 1", "high: 3", "chart: true"));

        Assert.Equal(Count(html, "<svg "), Count(html, "aria-hidden=\"true\""));
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chart_is_in_the_page_of_its_section_too()
    {
        var losses = TestLosses.Entry("a", "chart: true");
        var article = Assert.Single(TestSite.Snapshot(TestLosses.Build(losses, "## One {#one}\n\n```losses\n```")).Articles);

        Assert.Contains("loss-chart", article.Body.Html, StringComparison.Ordinal);
        Assert.Contains("loss-chart", Assert.Single(article.Sections).Page!.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```\nlosses\n```", "<pre><code>losses\n</code></pre>")]
    [InlineData("```sql\nselect 1\n```", "<pre><code class=\"language-sql\">select 1\n</code></pre>")]
    [InlineData("    indented", "<pre><code>indented\n</code></pre>")]
    public void Any_other_code_stays_what_it_was(string body, string expected)
    {
        Assert.Equal(expected, TestSite.Html(body).Trim());
    }

    private static string Draw(string losses, string lines = "") =>
        Assert.Single(TestSite.Snapshot(TestLosses.Build(losses, $"```losses\n{lines}\n```")).Articles).Body.Html.Trim();

    private static List<decimal> Fills(string html) =>
        [.. Fill().Matches(html).Select(m => decimal.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))];

    private static int Count(string html, string part) => html.Split(part).Length - 1;

    // The bars of the key are one pixel down.
    [GeneratedRegex("""<rect class="fill" x="0" y="2" width="([0-9.]+)%" """)]
    private static partial Regex Fill();

    [GeneratedRegex("""<rect class="range" x="([0-9.]+)%" y="2" width="([0-9.]+)%" """)]
    private static partial Regex RangeBox();

    [GeneratedRegex("""<line class="hatch" x1="([0-9.]+)%" y1="[0-9]+" x2="([0-9.]+)%" """)]
    private static partial Regex Hatch();

    [GeneratedRegex("""<svg class="axis".*?</svg>""")]
    private static partial Regex Axis();

    [GeneratedRegex("""<text [^>]*>([^<]*)</text>""")]
    private static partial Regex AxisText();
}
