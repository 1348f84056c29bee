using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Losses;

public sealed class LossesReaderTests
{
    [Fact]
    public void A_figure_is_read_with_all_that_is_said_of_it()
    {
        var yaml = TestLosses.Entry(
            "a-deaths", "side: north", "low: 299", "high: 315", "excludes: The army's cooks", "note: A note", "chart: true");

        var loss = Assert.Single(TestSite.Snapshot(TestLosses.Build(yaml)).Losses);

        Assert.Equal(("a-deaths", "A", LossSide.North, LossGroup.ArmedForces), (loss.Id, loss.Party, loss.Side, loss.Group));
        Assert.Equal((LossMeasure.Deaths, 299, 315, true), (loss.Measure, loss.Low, loss.High, loss.IsRange));
        Assert.Equal(("Soldiers", "The army’s cooks", "A note"), (loss.Counts, loss.Excludes, loss.Note));
        Assert.Equal(("A ministry", "2015", LossBasis.Official, true), (loss.GivenBy, loss.Year, loss.Basis, loss.IsCharted));
        Assert.Equal("cumings-1981", Assert.Single(loss.Sources).Source.Key);
        Assert.Equal("/losses#a-deaths", loss.Path);
    }

    [Fact]
    public void A_single_figure_is_its_own_lowest_and_highest_one()
    {
        var loss = Assert.Single(TestSite.Snapshot(TestLosses.Build(TestLosses.Entry("a"))).Losses);

        Assert.Equal((400, 400, false), (loss.Low, loss.High, loss.IsRange));
    }

    [Theory]
    [InlineData("value: many", "losses.yaml(2,10) KW0910")]
    [InlineData("value: 36,574", "losses.yaml(2,10) KW0910")]
    [InlineData("value: 36.5", "losses.yaml(2,10) KW0910")]
    [InlineData("value: -3", "losses.yaml(2,10) KW0910")]
    [InlineData("value: 0", "losses.yaml(2,10) KW0910")]
    [InlineData("value: 10000000000", "losses.yaml(2,10) KW0910")]
    [InlineData("value: [1]", "losses.yaml(2,10) KW0205")]
    [InlineData("side: west", "losses.yaml(2,9) KW0213")]
    [InlineData("group: soldiers", "losses.yaml(2,10) KW0213")]
    [InlineData("measure: killed", "losses.yaml(2,12) KW0213")]
    [InlineData("basis: gossip", "losses.yaml(2,10) KW0213")]
    [InlineData("chart: perhaps", "losses.yaml(2,10) KW0213")]
    [InlineData("given-by: ''", "losses.yaml(2,13) KW0205")]
    [InlineData("given: A ministry", "losses.yaml(2,3) KW0203")]
    [InlineData("counts: 군인", "losses.yaml(2,11) KW0603")]
    [InlineData("sources: [nobody-1900]", "losses.yaml(2,13) KW0501")]
    [InlineData("sources: []", "losses.yaml(2,12) KW0205")]
    [InlineData("part-of: b", "losses.yaml(2,12) KW0902")]
    public void A_line_that_cannot_be_is_refused_where_it_stands(string line, string expected)
    {
        Assert.Equal([expected], Found.Errors(TestLosses.Build(TestLosses.Entry("a", line))));
    }

    [Theory]
    [InlineData("party")]
    [InlineData("group")]
    [InlineData("measure")]
    [InlineData("counts")]
    [InlineData("given-by")]
    [InlineData("year")]
    [InlineData("basis")]
    [InlineData("sources")]
    public void A_line_that_is_missing_is_asked_for(string key)
    {
        var build = TestLosses.Build(TestLosses.Entry("a", key + ":~"));

        Assert.Equal(["losses.yaml(1,3) KW0204"], Found.Errors(build));
        Assert.Contains($"`{key}`", Found.Message(build), StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_runs_from_the_lower_to_the_higher_figure()
    {
        var build = TestLosses.Build(TestLosses.Entry("a", "low: 500", "high: 400"));

        Assert.Equal(["losses.yaml(2,8) KW0910"], Found.Errors(build));
        Assert.Contains("500", Found.Message(build), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value:~")]
    [InlineData("value: 400", "low: 300")]
    [InlineData("low: 300")]
    [InlineData("high: 300")]
    [InlineData("value: 400", "low: 300", "high: 500")]
    public void A_figure_is_one_number_or_a_range_with_both_ends(params string[] lines)
    {
        Assert.Equal(["losses.yaml(1,7) KW0910"], Found.Errors(TestLosses.Build(TestLosses.Entry("a", lines))));
    }

    [Fact]
    public void A_range_of_one_figure_is_no_range()
    {
        Assert.Equal(["losses.yaml(2,8) KW0910"], Found.Errors(TestLosses.Build(TestLosses.Entry("a", "low: 400", "high: 400"))));
    }

    [Theory]
    [InlineData("wounded")]
    [InlineData("missing")]
    [InlineData("captured")]
    [InlineData("missing-or-captured")]
    [InlineData("abducted")]
    [InlineData("casualties")]
    public void Only_deaths_are_drawn(string measure)
    {
        Assert.Equal(["losses.yaml(2,10) KW0910"], Found.Errors(TestLosses.Build(TestLosses.Entry("a", "chart: true", "measure: " + measure))));
        Assert.Empty(Found.Errors(TestLosses.Build(TestLosses.Entry("a", "chart: false", "measure: " + measure))));
    }

    [Fact]
    public void All_the_dead_are_drawn_as_a_range_alone()
    {
        Assert.Equal(["losses.yaml(2,10) KW0910"], Found.Errors(TestLosses.Build(TestLosses.Entry("a", "chart: true", "group: all"))));
        Assert.Empty(Found.Errors(TestLosses.Build(TestLosses.Entry("a", "chart: true", "group: all", "low: 1", "high: 2"))));
    }

    [Theory]
    [InlineData("party: B")]
    [InlineData("group: civilians")]
    [InlineData("measure: wounded")]
    [InlineData("value: 401")]
    public void A_part_counts_the_same_as_its_whole_and_fewer(string line)
    {
        var yaml = TestLosses.Entry("whole") + TestLosses.Entry("part", "part-of: whole", line);

        Assert.Equal(["losses.yaml(12,12) KW0910"], Found.Errors(TestLosses.Build(yaml)));
    }

    [Fact]
    public void A_part_is_drawn_with_its_whole_or_not_at_all()
    {
        var part = TestLosses.Entry("part", "part-of: whole", "chart: true", "value: 300");

        Assert.Equal(["losses.yaml(2,12) KW0910"], Found.Errors(TestLosses.Build(part + TestLosses.Entry("whole"))));
        Assert.Empty(Found.Errors(TestLosses.Build(part + TestLosses.Entry("whole", "chart: true"))));
    }

    [Fact]
    public void A_part_has_no_parts()
    {
        var yaml = TestLosses.Entry("a", "part-of: b") + TestLosses.Entry("b", "part-of: c") + TestLosses.Entry("c");

        Assert.Equal(["losses.yaml(2,12) KW0910"], Found.Errors(TestLosses.Build(yaml)));
    }

    [Theory]
    [InlineData("- id: Not an id\n", "losses.yaml(1,7) KW0208")]
    [InlineData("- id: notes\n", "losses.yaml(1,7) KW0208")]
    public void An_id_can_be_an_anchor_that_the_page_does_not_use_itself(string first, string expected)
    {
        Assert.Contains(expected, Found.Errors(TestLosses.Build(first)));
    }

    [Fact]
    public void An_id_stands_in_the_list_once()
    {
        Assert.Equal(["losses.yaml(11,7) KW0209"], Found.Errors(TestLosses.Build(TestLosses.Entry("a") + TestLosses.Entry("a"))));
    }

    [Theory]
    [InlineData("losses: 7", "losses.yaml(1,1) KW0202")]
    [InlineData("- 7", "losses.yaml(1,3) KW0901")]
    [InlineData("- [", "losses.yaml(2,1) KW0202")]
    public void A_file_that_is_no_list_of_figures_is_refused(string yaml, string expected)
    {
        Assert.Equal([expected], Found.Errors(TestLosses.Build(yaml)));
    }

    [Fact]
    public void The_text_on_reading_the_figures_has_no_headings()
    {
        var build = TestSite.Build(("articles/a.md", TestSite.Article("Text.")), ("losses.md", "Text.\n\n## Heading"));

        Assert.Equal(["losses.md(3,1) KW0605"], Found.Errors(build));
    }
}
