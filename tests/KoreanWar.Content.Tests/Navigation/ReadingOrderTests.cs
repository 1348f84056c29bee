using KoreanWar.Content.Model;
using KoreanWar.Content.Navigation;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Navigation;

public sealed class ReadingOrderTests
{
    private readonly SiteSnapshot _site = TestSite.Snapshot(TestSite.Build(
        ("articles/a.md", TestSite.Article("## S1\n\n### S1a\n\n## S2\n\n## S3", 30, "Last")),
        ("articles/b.md", TestSite.Article("Text.", -5, "First")),
        ("articles/c.md", TestSite.Article("Text.", 20, "Middle"))));

    [Fact]
    public void Articles_follow_their_order_not_their_names()
    {
        Assert.Equal(["b", "c", "a"], _site.Articles.Select(a => a.Slug));
    }

    [Theory]
    [InlineData("b", null, "c")]
    [InlineData("c", "b", "a")]
    [InlineData("a", "c", null)]
    public void An_article_has_one_before_and_one_after(string slug, string? previous, string? next)
    {
        var around = ReadingOrder.Around(_site.Articles, _site.FindArticle(slug)!);

        Assert.Equal((previous, next), (around.Previous?.Slug, around.Next?.Slug));
    }

    [Theory]
    [InlineData("s1", null, "s2")]
    [InlineData("s2", "s1", "s3")]
    [InlineData("s3", "s2", null)]
    public void A_section_has_one_before_and_one_after_on_its_level(string anchor, string? previous, string? next)
    {
        var article = _site.FindArticle("a")!;

        var around = ReadingOrder.Around(article, article.FindSection(anchor)!);

        Assert.Equal((previous, next), (around.Previous?.Anchor, around.Next?.Anchor));
    }

    [Fact]
    public void What_is_not_in_the_list_has_no_neighbours()
    {
        var other = TestSite.Read("Text.");

        Assert.Equal(new Neighbours<Article>(null, null), ReadingOrder.Around(_site.Articles, other));
    }

    [Fact]
    public void The_map_names_every_page_in_reading_order()
    {
        Assert.Equal(
            ["/", "/b", "/c", "/a", "/a/s1", "/a/s2", "/a/s3", "/timeline", "/people", "/places", "/glossary", "/sources", "/sources/cumings-1981", "/sources/weathersby-1995"],
            _site.Map.Addresses.Select(a => a.Path));
        Assert.Equal(["/a/s1", "/a/s2", "/a/s3"], _site.Map.Addresses.Where(a => !a.IsCanonical).Select(a => a.Path));
        Assert.True(_site.Map.Contains("/a/s1"));
        Assert.False(_site.Map.Contains("/a/s1a"));
        Assert.Equal(5 - 1, _site.Articles.Sum(a => a.AllSections().Count()));
    }

    [Theory]
    [InlineData("/aa", "/a")]
    [InlineData("/A", "/a")]
    [InlineData("/a/s11", "/a/s1")]
    [InlineData("/a/nothing-like-it", "/a")]
    [InlineData("/soruces", "/sources")]
    [InlineData("/cumings-1981", "/sources/cumings-1981")]
    public void The_nearest_page_is_found_for_an_address_that_does_not_exist(string path, string expected)
    {
        Assert.Equal(expected, NearestAddresses.Find(_site.Map.Addresses, path)[0].Path);
    }

    [Fact]
    public void Nothing_near_gives_no_page()
    {
        Assert.Empty(NearestAddresses.Find(_site.Map.Addresses, "/wp-login-and-more.php"));
    }
}
