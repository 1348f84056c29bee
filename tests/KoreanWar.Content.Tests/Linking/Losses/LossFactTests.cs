using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Linking.Losses;

public sealed class LossFactTests
{
    private const string Facts = "- id: dead\n  what: Deaths\n  value: 36,574\n- id: million\n  what: Deaths\n  value: more than two million\n";

    [Theory]
    [InlineData("value: 36574", "fact: dead")]
    [InlineData("low: 36574", "high: 40000", "fact: dead")]
    [InlineData("low: 30000", "high: 36574", "fact: dead")]
    [InlineData("low: 2000000", "high: 3000000", "fact: million")]
    [InlineData("value: 36516")]
    [InlineData("value: 2000000")]
    public void A_figure_that_the_articles_tell_too_agrees_with_them(params string[] lines)
    {
        var build = Build(lines);

        Assert.Empty(Found.Errors(build));
        Assert.DoesNotContain(Found.Warnings(build), w => w.StartsWith("losses.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_that_differs_from_its_fact_is_refused_with_both_places()
    {
        var build = Build("value: 36516", "fact: dead");

        Assert.Equal(["losses.yaml(3,9) KW0802"], Found.Errors(build));
        Assert.Contains("content/facts.yaml(3,10)", Found.Message(build), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_is_not_there_is_refused()
    {
        Assert.Equal(["losses.yaml(3,9) KW0801"], Found.Errors(Build("value: 36574", "fact: deed")));
    }

    [Fact]
    public void A_figure_as_exact_as_a_fact_says_which_one_it_is()
    {
        Assert.Contains("losses.yaml(2,10) KW0804", Found.Warnings(Build("value: 36574")));
    }

    private static SiteBuild Build(params string[] lines) => TestSite.Build(
        ("articles/a.md", TestSite.Article("Text.")), ("facts.yaml", Facts), ("losses.yaml", TestLosses.Entry("a", lines)));
}
