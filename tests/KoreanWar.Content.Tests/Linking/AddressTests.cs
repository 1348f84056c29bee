using KoreanWar.Content.Model;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Linking;

public sealed class AddressTests
{
    [Fact]
    public void Two_files_of_one_name_want_one_address()
    {
        var build = TestSite.Build(
            ("articles/a.md", TestSite.Article("Text.")), ("articles/sub/a.md", TestSite.Article("Text.", order: 20)));

        Assert.Equal(["articles/sub/a.md(1,1) KW0209"], Found.Errors(build));
        Assert.Equal("the address `/a` belongs to content/articles/a.md", Found.Message(build));
    }

    [Theory]
    [InlineData("Background")]
    [InlineData("who started")]
    [InlineData("who_started")]
    [InlineData("who--started")]
    [InlineData("-who")]
    [InlineData("who-")]
    [InlineData("wer-hat-angefangen-ä")]
    [InlineData("a.b")]
    [InlineData("")]
    public void A_file_whose_name_cannot_be_an_address_is_refused(string name)
    {
        Assert.Equal([$"articles/{name}.md(1,1) KW0208"], Found.Errors(TestSite.Build(($"articles/{name}.md", TestSite.Article("Text.")))));
    }

    [Fact]
    public void No_address_of_the_site_itself_can_be_an_article()
    {
        Assert.All(ReservedSlugs.All, slug =>
            Assert.Equal([$"articles/{slug}.md(1,1) KW0210"], Found.Errors(TestSite.Build(($"articles/{slug}.md", TestSite.Article("Text."))))));
    }

    [Fact]
    public void Two_articles_cannot_have_one_place_in_the_reading_order()
    {
        var build = TestSite.Build(
            ("articles/a.md", TestSite.Article("Text.")), ("articles/b.md", TestSite.Article("Text.")),
            ("articles/c.md", TestSite.Article("Text.", order: 20)));

        Assert.Equal(["articles/b.md(4,8) KW0211"], Found.Errors(build));
        Assert.Contains("`order` 10 belongs to content/articles/a.md", Found.Message(build), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_nothing_reads_is_a_warning()
    {
        var build = TestSite.Build(
            ("articles/a.md", TestSite.Article("[@cumings-1981; @weathersby-1995]")), ("articles/b.txt", "x"), ("articles/c.MD", "x"),
            ("notes.md", "x"), ("figures/README.md", "x"), ("figures/x.gif", "x"), ("sources.json.bak", "x"));

        Assert.Equal(
            ["articles/b.txt(1,1) KW0106", "articles/c.MD(1,1) KW0106", "figures/x.gif(1,1) KW0106", "notes.md(1,1) KW0106", "sources.json.bak(1,1) KW0106"],
            Found.Warnings(build));
        Assert.NotNull(build.Snapshot);
    }
}
