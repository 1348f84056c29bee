using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Articles;

public sealed class AliasTests
{
    private const string Elections = "## Elections {#elections}\n\nText. [@cumings-1981]\n";

    [Fact]
    public void A_former_slug_leads_to_the_article()
    {
        var site = TestSite.Snapshot(TestSite.BuildFile(WithAliases("[causes, the-causes]", "Text.")));

        Assert.Equal("a", site.FindAlias("causes"));
        Assert.Equal("a", site.FindAlias("the-causes"));
        Assert.Null(site.FindAlias("a"));
        Assert.Null(site.FindArticle("causes"));
    }

    [Fact]
    public void A_former_anchor_is_an_element_before_the_heading()
    {
        var article = Assert.Single(TestSite.Snapshot(TestSite.BuildFile(
            WithAliases("[{ anchor: the-vote, section: elections }, { anchor: voting, section: elections }]", Elections))).Articles);

        Assert.Contains(
            "<span class=\"alias\" id=\"the-vote\"></span><span class=\"alias\" id=\"voting\"></span><div class=\"heading\"><h2 id=\"elections\">",
            article.Body.Html, StringComparison.Ordinal);
        Assert.Equal(["the-vote", "voting"], article.Sections[0].Aliases);
    }

    [Fact]
    public void Links_to_a_former_anchor_are_accepted_and_count_as_links_to_the_section()
    {
        var site = TestSite.Snapshot(TestSite.Build(
            ("articles/a.md", WithAliases("[{ anchor: the-vote, section: elections }]", "[Here](#the-vote).\n\n" + Elections)),
            ("articles/b.md", TestSite.Article("[There](a.md#the-vote).", order: 20, title: "B"))));

        Assert.Contains("<a href=\"#the-vote\">Here</a>", site.Articles[0].Body.Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/a#the-vote\">There</a>", site.Articles[1].Body.Html, StringComparison.Ordinal);
        Assert.Equal(["/a", "/b"], site.Articles[0].Sections[0].Backlinks.Select(b => b.Href));
    }

    [Fact]
    public void A_former_anchor_of_an_inner_section_is_in_the_page_of_the_outer_one()
    {
        var article = Assert.Single(TestSite.Snapshot(TestSite.BuildFile(
            WithAliases("[{ anchor: old, section: inner }]", Elections + "\n[x](#old)\n\n### Inner\n\nText."))).Articles);

        Assert.Contains("<span class=\"alias\" id=\"old\">", article.Sections[0].Page!.Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#old\">x</a>", article.Sections[0].Page!.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Old]", "(6,11) KW0212")]
    [InlineData("[a/b]", "(6,11) KW0212")]
    [InlineData("[~]", "(6,11) KW0212")]
    [InlineData("[ok, people]", "(6,15) KW0210")]
    [InlineData("[a]", "(6,11) KW0209")]
    [InlineData("[old, old]", "(6,16) KW0209")]
    [InlineData("[{ anchor: The vote, section: elections }]", "(6,11) KW0212")]
    [InlineData("[{ anchor: notes, section: elections }]", "(6,11) KW0212")]
    [InlineData("[{ anchor: note-3, section: elections }]", "(6,11) KW0212")]
    [InlineData("[{ anchor: elections, section: elections }]", "(6,11) KW0303")]
    [InlineData("[{ anchor: x, section: elections }, { anchor: x, section: elections }]", "(6,46) KW0303")]
    [InlineData("[{ anchor: x, section: electoins }]", "(6,11) KW0212")]
    [InlineData("[{ anchor: x, section: elections }, { anchor: y, section: x }]", "(6,46) KW0212")]
    [InlineData("[{ anchor: x }]", "(6,11) KW0204")]
    [InlineData("[{}]", "(6,11) KW0204, (6,11) KW0204")]
    [InlineData("[{ anchor: x, section: elections, sektion: y }]", "(6,44) KW0203")]
    public void A_wrong_alias_is_refused(string aliases, string expected)
    {
        Assert.Equal(expected, Found.InFile(TestSite.BuildFile(WithAliases(aliases, Elections))));
    }

    [Fact]
    public void A_former_anchor_of_no_section_suggests_the_nearest_one()
    {
        var build = TestSite.BuildFile(WithAliases("[{ anchor: x, section: electoins }]", Elections));

        Assert.Equal("there is no section `electoins` here; did you mean `elections`?", Found.Message(build));
    }

    [Fact]
    public void A_former_slug_cannot_be_the_address_of_another_article_nor_its_former_one()
    {
        var build = TestSite.Build(
            ("articles/a.md", WithAliases("[b]", "Text.")),
            ("articles/b.md", WithAliases("[c]", "Text.", order: 20)),
            ("articles/d.md", WithAliases("[c]", "Text.", order: 30)));

        Assert.Equal(["articles/a.md(6,11) KW0209", "articles/d.md(6,11) KW0209"], Found.Errors(build));
        Assert.Equal(
            ["the address `/b` belongs to content/articles/b.md", "the address `/c` belongs to content/articles/b.md"],
            build.Diagnostics.Where(d => d.Code == "KW0209").Select(d => d.Message));
    }

    private static string WithAliases(string aliases, string body, int order = 10) =>
        $"---\ntitle: A\nsummary: S\norder: {order}\nupdated: 2026-11-22\naliases: {aliases}\n---\n{body}";
}
