using KoreanWar.Content.Model;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Rendering;

public sealed class BacklinkTests
{
    private readonly SiteSnapshot _site = TestSite.Snapshot(TestSite.Build(
        ("articles/a.md", TestSite.Article(
            "[b](b.md) [@cumings-1981]\n\n## A1 {#a1}\n\n[b1](b.md#b1) [again](b.md#b1) [own](#a2)\n\n## A2 {#a2}\n\n[own](#a2) [@cumings-1981]\n\n### A3 {#a3}", 30, "A")),
        ("articles/b.md", TestSite.Article("[x](a.md#a3)\n\n## B1 {#b1}\n\n[x](a.md) [@cumings-1981, p. 2] [@cumings-1981]", 20, "B"))));

    [Fact]
    public void An_article_knows_the_places_of_others_that_link_to_it()
    {
        Assert.Equal([new Backlink("/a", "A", null), new Backlink("/a#a1", "A", "A1")], Find("b").Backlinks);
        Assert.Equal([new Backlink("/b", "B", null), new Backlink("/b#b1", "B", "B1")], Find("a").Backlinks);
    }

    [Fact]
    public void A_section_knows_the_places_outside_it_that_link_into_it()
    {
        Assert.Equal([new Backlink("/a#a1", "A", "A1")], Find("b").Sections[0].Backlinks);
        Assert.Equal(["/b", "/a#a1"], Find("a").Sections[1].Backlinks.Select(b => b.Href));
        Assert.Equal(["/b"], Find("a").Sections[1].Children[0].Backlinks.Select(b => b.Href));
        Assert.Empty(Find("a").Sections[0].Backlinks);
    }

    [Fact]
    public void A_work_knows_the_places_that_cite_it_in_reading_order()
    {
        Assert.Equal(
            [new Backlink("/b#b1", "B", "B1"), new Backlink("/a", "A", null), new Backlink("/a#a2", "A", "A2")],
            _site.UsesOf(_site.FindSource("cumings-1981")!));
        Assert.Empty(_site.UsesOf(_site.FindSource("weathersby-1995")!));
    }

    [Theory]
    [InlineData("Elections", "Elections, in A title")]
    [InlineData("Who won?", "Who won? in A title")]
    public void A_backlink_names_the_section_and_its_article(string section, string expected)
    {
        var site = TestSite.Snapshot(TestSite.Build(
            ("articles/a.md", TestSite.Article($"## {section}\n\n[b](b.md)")), ("articles/b.md", TestSite.Article("Text.", 20))));

        Assert.Equal(expected, Assert.Single(site.FindArticle("b")!.Backlinks).Title);
    }

    private Article Find(string slug) => _site.FindArticle(slug)!;
}
