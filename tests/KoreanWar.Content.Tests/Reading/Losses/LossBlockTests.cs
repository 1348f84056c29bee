using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Losses;

/// <summary>The fenced block that places the chart; the body of the article begins on line 8 of its file.</summary>
public sealed class LossBlockTests
{
    private static readonly string Losses = TestLosses.Entry("soldiers", "chart: true") + TestLosses.Entry("wounded", "measure: wounded");

    [Theory]
    [InlineData("group: soldiers", "(9,8) KW0910")]
    [InlineData("group: armed-force", "(9,8) KW0910")]
    [InlineData("caption: A caption\ntitel: A title", "(10,1) KW0910")]
    [InlineData("caption: A caption\ngroup: armies", "(10,8) KW0910")]
    [InlineData("group: [armed-forces]", "(9,8) KW0910")]
    [InlineData("caption: ''", "(9,10) KW0910")]
    [InlineData("caption: 전쟁", "(9,10) KW0910")]
    [InlineData("- armed-forces", "(9,1) KW0910")]
    [InlineData("group: a: b", "(9,9) KW0910")]
    [InlineData("group: civilians", "(8,1) KW0910")]
    public void A_mistake_is_told_where_it_stands(string lines, string expected)
    {
        Assert.Equal(expected, Found.InFile(TestLosses.Build(Losses, $"```losses\n{lines}\n```")));
    }

    [Theory]
    [InlineData("captoin: A title", "did you mean `caption`?")]
    [InlineData("group: armed-force", "did you mean `armed-forces`?")]
    public void A_mistyped_word_is_answered_with_what_may_stand_there(string line, string expected)
    {
        Assert.Contains(expected, Found.Message(TestLosses.Build(Losses, $"```losses\n{line}\n```")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> ```losses\n> group: armed-forces\n> ```", "(8,3) KW0910")]
    [InlineData("- ```losses\n  group: armed-forces\n  ```", "(8,3) KW0910")]
    public void The_chart_stands_by_itself(string body, string expected)
    {
        Assert.Equal(expected, Found.InFile(TestLosses.Build(Losses, body)));
    }

    [Fact]
    public void A_chart_needs_a_list_to_draw_from()
    {
        Assert.Equal("(8,1) KW0910", Found.InBody("```losses\n```"));
    }

    [Fact]
    public void What_is_written_in_the_block_is_not_read_as_text()
    {
        var article = Assert.Single(TestSite.Snapshot(TestLosses.Build(Losses, "One two.\n\n```losses\ncaption: Three\n```")).Articles);

        Assert.Equal("One two.", article.LeadPlainText);
        Assert.Equal(2, article.WordCount);
    }
}
