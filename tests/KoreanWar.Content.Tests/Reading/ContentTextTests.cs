using KoreanWar.Content.Reading;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading;

public sealed class ContentTextTests
{
    [Theory]
    [InlineData("C0AF")] // an overlong slash
    [InlineData("E080AF")] // and a longer one
    [InlineData("EDA080")] // half a surrogate pair
    [InlineData("F4908080")] // above the last code point
    [InlineData("E282")] // cut off
    [InlineData("80")] // a continuation of nothing
    [InlineData("FEFF0041")] // UTF-16
    public void Bytes_that_are_not_utf8_are_refused_where_they_stand(string hexadecimal)
    {
        var text = System.Text.Encoding.UTF8.GetBytes(TestSite.Article("First line.\nSee: "));

        var build = TestSite.BuildWithBytes("Text.", ("articles/b.md", [.. text, .. Convert.FromHexString(hexadecimal)]));

        Assert.Equal(["articles/b.md(9,6) KW0101"], Found.Errors(build));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    [InlineData("\uFEFF")]
    public void A_file_without_text_is_empty(string text)
    {
        var build = TestSite.Build(("articles/a.md", TestSite.Article("Text.")), ("articles/b.md", text));

        Assert.Equal(["articles/b.md(1,1) KW0102"], Found.Errors(build));
    }

    [Fact]
    public void A_site_without_any_article_is_refused()
    {
        Assert.Equal(["articles(1,1) KW0108"], Found.Errors(TestSite.Build()));
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_and_one_at_the_limit_is_read()
    {
        var start = TestSite.Article("");
        var most = start + new string('a', ContentFile.LargestSize - start.Length);

        Assert.Equal("", Found.InFile(TestSite.BuildFile(most)));
        Assert.StartsWith("(1,1) KW0103", Found.InFile(TestSite.BuildFile(most + "a")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_null_character_is_replaced()
    {
        var html = TestSite.Html("a\0b [c\0](https://example.org/\0) `d\0`");

        Assert.DoesNotContain('\0', html);
        Assert.Contains("a\uFFFDb", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_null_character_in_front_matter_is_replaced()
    {
        var site = TestSite.Snapshot(TestSite.BuildFile(TestSite.Article("Text.", title: "A\0B")));

        Assert.Equal("A\uFFFDB", site.Articles[0].Title);
    }

    [Fact]
    public void The_null_character_in_the_bibliography_is_refused()
    {
        Assert.Equal(["sources.json(1,2) KW0503"], Found.Errors(TestSite.BuildSources("[\0]")));
    }
}
