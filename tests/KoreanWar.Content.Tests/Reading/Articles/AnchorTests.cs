using KoreanWar.Content.Model;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Articles;

public sealed class AnchorTests
{
    [Theory]
    [InlineData("The elections", "the-elections")]
    [InlineData("  Two   spaces -- and dashes  ", "two-spaces-and-dashes")]
    [InlineData("Pak Hŏn-yŏng’s café", "pak-hon-yongs-cafe")]
    [InlineData("Stalin's plan", "stalins-plan")]
    [InlineData("25 June 1950", "25-june-1950")]
    [InlineData("*Emphasis*, `code` and [a link](#x)", "emphasis-code-and-a-link")]
    [InlineData("A claim [@cumings-1981, p. 5]", "a-claim")]
    [InlineData("[김일성]{lang=ko} in 1945", "김일성-in-1945")]
    [InlineData("[停戰協定]{lang=zh-Hant}", "停戰協定")]
    [InlineData("[Война]{lang=ru}", "война")]
    [InlineData("[שָׁלוֹם]{lang=he}", "שָׁלוֹם")]
    [InlineData("[الحَرب]{lang=ar}", "الحَرب")]
    [InlineData("[Ελλάδα]{lang=el}", "ελλάδα")]
    [InlineData("[हिन्दी]{lang=hi}", "हिन्दी")]
    [InlineData("???", "section")]
    [InlineData("…", "section")]
    [InlineData("\u0301", "section")]
    [InlineData("🙂", "section")]
    public void An_anchor_is_made_from_the_heading(string heading, string expected)
    {
        Assert.Equal(["x", expected], Anchors($"## X\n\nText.\n\n## {heading}"));
    }

    [Fact]
    public void A_generated_anchor_makes_way_for_a_written_one_wherever_it_stands()
    {
        Assert.Equal(["vote-2", "vote-3", "vote", "vote-4"], Anchors("## Vote\n\n## Vote\n\n## The vote {#vote}\n\n## Vote"));
    }

    [Fact]
    public void A_generated_anchor_never_takes_a_numbered_one_that_was_written()
    {
        Assert.Equal(["vote", "vote-3", "vote-2"], Anchors("## Vote\n\n## Vote\n\n## Other {#vote-2}"));
    }

    [Theory]
    [InlineData("Notes")]
    [InlineData("Contents")]
    [InlineData("Top")]
    [InlineData("Main")]
    [InlineData("Note 1")]
    [InlineData("Cite 2-3")]
    [InlineData("Note")]
    [InlineData("Cite")]
    public async Task A_generated_anchor_is_never_one_that_the_page_uses_itself(string heading)
    {
        var anchors = await Patience.Run(() => Anchors($"## {heading}\n\n## {heading}\n\n## {heading}"));

        Assert.Equal(3, anchors.Distinct().Count());
        Assert.DoesNotContain(anchors, ReservedAnchors.Contains);
    }

    [Fact]
    public async Task Thousands_of_equal_headings_get_anchors_of_their_own()
    {
        var body = string.Concat(Enumerable.Repeat("## a\n\n", 50_000));

        var anchors = await Patience.Run(() => Anchors(body));

        Assert.Equal(50_000, anchors.Distinct().Count());
        Assert.Equal("a-50000", anchors[^1]);
    }

    [Fact]
    public void A_long_heading_gives_an_anchor_of_bounded_length()
    {
        var anchor = Assert.Single(Anchors("## " + string.Concat(Enumerable.Repeat("word ", 1000))));

        Assert.InRange(anchor.Length, 1, 100);
        Assert.False(anchor.EndsWith('-'));
    }

    [Theory]
    [InlineData("{#Elections}", "KW0304")]
    [InlineData("{#the_vote}", "KW0304")]
    [InlineData("{#a--b}", "KW0304")]
    [InlineData("{#-a}", "KW0304")]
    [InlineData("{#a-}", "KW0304")]
    [InlineData("{#élections}", "KW0304")]
    [InlineData("{#a.b}", "KW0304")]
    [InlineData("{#top}", "KW0304")]
    [InlineData("{#notes}", "KW0304")]
    [InlineData("{#note-12}", "KW0304")]
    [InlineData("{#cite-1-2}", "KW0304")]
    [InlineData("{#x}", "KW0303")]
    public void A_written_anchor_that_cannot_stand_is_refused(string anchor, string code)
    {
        Assert.Equal($"(10,1) {code}", Found.InBody($"## X {{#x}}\n\n## Title {anchor}"));
    }

    [Fact]
    public void The_anchor_of_one_article_may_be_that_of_another()
    {
        Assert.Empty(Found.Errors(TestSite.Build(
            ("articles/a.md", TestSite.Article("## X {#x}")), ("articles/b.md", TestSite.Article("## X {#x}", order: 20)))));
    }

    private static string[] Anchors(string body) => [.. TestSite.Read(body).AllSections().Select(s => s.Anchor)];
}
