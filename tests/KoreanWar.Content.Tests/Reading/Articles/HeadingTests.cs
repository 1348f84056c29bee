using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Articles;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("# One", "(8,1) KW0301")]
    [InlineData("Text.\n\nOne\n===", "(10,1) KW0301")]
    [InlineData("One\nand *a\nhalf*\n=\n\nTwo\n=", "(8,1) KW0301, (13,1) KW0301")]
    [InlineData("Two\nlines [x](none.md)\n---\n\n[x](none.md)", "(9,7) KW0401, (12,1) KW0401")]
    [InlineData("A heading [@nobody-1900]\n---\n\n[x](none.md)", "(8,13) KW0501, (11,1) KW0401")]
    [InlineData("A\nheading [@cumings-1981;\n@nobody-1900]\n---", "(10,2) KW0501")]
    [InlineData("> In a quote\n> ---\n\n[x](none.md)", "(8,3) KW0305, (11,1) KW0401")]
    [InlineData("### Three", "(8,1) KW0302")]
    [InlineData("## Two\n\n#### Four", "(10,1) KW0302")]
    [InlineData("## Two\n\n### Three\n\n##### Five\n\n###### Six", "(12,1) KW0302")]
    [InlineData("## Two\n\n### Three\n\n## Two\n\n#### Four", "(14,1) KW0302")]
    [InlineData("> ## In a quote", "(8,3) KW0305")]
    [InlineData("- ## In a list", "(8,3) KW0305")]
    [InlineData("1. Text\n\n   ## In a list", "(10,4) KW0305")]
    [InlineData("##", "(8,1) KW0306")]
    [InlineData("## ##", "(8,1) KW0306")]
    [InlineData("## {#only-an-anchor}", "(8,1) KW0306")]
    [InlineData("## [@cumings-1981]", "(8,1) KW0306")]
    public void A_wrong_heading_is_refused(string body, string expected)
    {
        Assert.Equal(expected, Found.InBody(body));
    }

    [Fact]
    public void A_skipped_level_says_what_to_write()
    {
        Assert.Equal(
            "a heading of level 4 stands under one of level 2; write ###",
            Found.Message(TestSite.BuildBody("## Two\n\n#### Four")));
    }

    [Theory]
    [InlineData("## Two\n\n### Three\n\n#### Four\n\n##### Five\n\n###### Six\n\n## Two again")]
    [InlineData("Two\n---\n\nText.")]
    [InlineData("## *Emphasis* and `code`")]
    public void A_right_heading_is_accepted(string body)
    {
        Assert.Equal("", Found.InBody(body));
    }
}
