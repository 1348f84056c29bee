using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Linking;

public sealed class FactTests
{
    private const string Facts = """
        - id: vote-83
          what: The vote on resolution 83
          value: 7 to 1
        - id: invasion
          what: The day of the invasion
          value: 25 June 1950
        - id: us-dead
          what: US deaths in the theatre
          value: 36,574
        """;

    [Fact]
    public void One_quantity_told_with_two_values_is_refused_with_both_places()
    {
        var build = Build("The vote was [7 to 1]{fact=vote-83}.", "It passed, [8 to 1]{fact=vote-83}.");

        Assert.Equal(["articles/b.md(8,12) KW0802"], Found.Errors(build));
        Assert.Equal(
            "`8 to 1` is not what content/facts.yaml(3,10) says of `vote-83`, `7 to 1`, nor content/articles/a.md(8,14), `7 to 1`",
            Found.Message(build));
        Assert.Null(build.Snapshot);
    }

    [Theory]
    [InlineData("[25 June 1950]{fact=invasion}")]
    [InlineData("[25 June]{fact=invasion}")]
    [InlineData("[June 1950]{fact=invasion}")]
    [InlineData("[Sunday 25 June]{fact=invasion}")]
    [InlineData("[*25* June]{fact=invasion}")]
    [InlineData("[7 votes to 1]{fact=vote-83}")]
    [InlineData("[seven to one]{fact=vote-83}")]
    [InlineData("[a total of 36,574]{fact=us-dead}")]
    [InlineData("[[36,574]{fact=us-dead} dead]{lang=en}")]
    [InlineData("[the vote, [7 to 1]{fact=vote-83}](#x)")]
    [InlineData("| A |\n|---|\n| [7 to 1]{fact=vote-83} |")]
    public void A_fact_may_be_told_in_words_of_one_s_own_and_in_part(string body)
    {
        Assert.Empty(Found.Errors(Build(body + "\n\n## X {#x}")));
    }

    [Theory]
    [InlineData("[26 June 1950]{fact=invasion}", "(8,1) KW0802")]
    [InlineData("[25 July]{fact=invasion}", "(8,1) KW0802")]
    [InlineData("[25 June 1951]{fact=invasion}", "(8,1) KW0802")]
    [InlineData("[1 to 7]{fact=vote-83}", "(8,1) KW0802")]
    [InlineData("[7 to 1 with 2 abstaining]{fact=vote-83}", "(8,1) KW0802")]
    [InlineData("[36,547]{fact=us-dead}", "(8,1) KW0802")]
    [InlineData("[36.574]{fact=us-dead}", "(8,1) KW0802")]
    [InlineData("[that day]{fact=invasion}", "(8,1) KW0802")]
    [InlineData("[may]{fact=invasion}", "(8,1) KW0802")]
    [InlineData("## A [26 June]{fact=invasion}", "(8,6) KW0802")]
    [InlineData("> - [26 June]{fact=invasion}", "(8,5) KW0802")]
    [InlineData("[7 to 1]{fact=vote-84}", "(8,1) KW0801")]
    [InlineData("[7 to 1]{fact=\"vote 83\"}", "(8,1) KW0602")]
    [InlineData("7 to 1{fact=vote-83}", "(8,1) KW0602")]
    public void Another_value_an_unknown_fact_and_a_broken_mark_are_refused(string body, string expected)
    {
        Assert.Contains("articles/a.md" + expected, Found.Errors(Build(body)));
    }

    [Fact]
    public void An_unknown_fact_suggests_the_nearest_one()
    {
        Assert.Equal("no fact `vote-38` in content/facts.yaml; did you mean `vote-83`?", Found.Message(Build("[7 to 1]{fact=vote-38}")));
    }

    [Fact]
    public void A_mark_leaves_no_trace_on_the_page()
    {
        Assert.Equal("<p>On 25 June 1950.</p>\n", TestSite.Snapshot(Build("On [25 June 1950]{fact=invasion}.")).Articles[0].Body.Html);
    }

    [Fact]
    public void A_fact_that_no_article_tells_is_a_warning()
    {
        var build = Build("[7 to 1]{fact=vote-83} [25 June]{fact=invasion} [@cumings-1981; @weathersby-1995]");

        Assert.Equal(["facts.yaml(9,10) KW0803"], Found.Warnings(build));
    }

    [Theory]
    [InlineData("Deaths: 36,574 [@cumings-1981]", "articles/a.md(8,9) KW0804")]
    [InlineData("One\ntwo 36,574, three", "articles/a.md(9,5) KW0804")]
    [InlineData("| A |\n|---|\n| 36,574 |", "articles/a.md(10,3) KW0804")]
    [InlineData("36,575 and 136,574 and 36,574,000 and 36,574.5", null)]
    [InlineData("In 1950, and 7 to 1.", null)]
    public void An_exact_number_of_a_fact_that_is_not_marked_is_a_warning(string body, string? expected)
    {
        var found = Found.Warnings(Build(body)).Where(w => w.EndsWith("KW0804", StringComparison.Ordinal));

        Assert.Equal(expected is null ? [] : [expected], found);
    }

    [Fact]
    public void The_warning_says_how_to_mark_it()
    {
        var warning = Build("Deaths: 36,574").Diagnostics.Single(d => d.Code == "KW0804");

        Assert.Equal("`36,574` is the fact `us-dead`; mark it, `[36,574]{fact=us-dead}`, so that both change together", warning.Message);
    }

    private static SiteBuild Build(string body, string other = "Text.") => TestSite.Build(
        ("articles/a.md", TestSite.Article(body)), ("articles/b.md", TestSite.Article(other, 20)), ("facts.yaml", Facts));
}
