using KoreanWar.Content.Model;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests;

public sealed class SiteSnapshotTests
{
    [Fact]
    public void What_is_not_there_is_null()
    {
        var site = TestSite.Snapshot(TestSite.BuildBody("Text."));

        Assert.Null(site.FindArticle("b"));
        Assert.Null(site.FindArticle("A"));
        Assert.Null(site.FindAlias("b"));
        Assert.Null(site.FindSource("nobody-1900"));
        Assert.Null(site.FindFigure("x.png"));
    }

    [Fact]
    public void Works_are_sorted_by_author_editor_or_title_then_by_date()
    {
        var site = TestSite.Snapshot(TestSite.BuildSources(
            $"[{Work("z", "\"title\": \"Zebra\"")}, {Work("b2", "\"title\": \"X\", \"author\": [{ \"family\": \"b\" }], \"issued\": { \"date-parts\": [[1951]] }")}, "
            + $"{Work("b1", "\"title\": \"Y\", \"author\": [{ \"family\": \"B\" }], \"issued\": { \"date-parts\": [[1950, 6]] }")}, "
            + $"{Work("c", "\"title\": \"A\", \"editor\": [{ \"family\": \"C\" }]")}]"));

        Assert.Equal(["b1", "b2", "c", "z"], site.Sources.Select(s => s.Key));
    }

    [Fact]
    public void Equal_content_gives_equal_pages_in_whatever_order_the_files_come()
    {
        (string, string)[] files =
        [
            ("articles/a.md", TestSite.Article("[x](b.md) [@cumings-1981]", 10)), ("articles/b.md", TestSite.Article("[x](a.md) [@cumings-1981]", 20)),
        ];

        var one = TestSite.Snapshot(TestSite.Build(files));
        var other = TestSite.Snapshot(TestSite.Build([.. files.Reverse()]));

        Assert.Equal(one.Articles.Select(a => a.Body.Html), other.Articles.Select(a => a.Body.Html));
        Assert.Equal(one.Map.Addresses, other.Map.Addresses);
    }

    [Fact]
    public void A_build_counts_what_it_read_even_when_it_refuses_it()
    {
        var build = TestSite.BuildBody("## A\n\n### B\n\n[x](none.md)");

        Assert.Null(build.Snapshot);
        Assert.Equal((1, 2, 1), (build.ArticleCount, build.SectionCount, build.ErrorCount));
    }

    [Theory]
    [InlineData("Zebra", "Z")]
    [InlineData("[zebra]", "Z")]
    [InlineData("“Zebra”", "Z")]
    [InlineData("Évian", "E")]
    [InlineData("1950", "0–9")]
    [InlineData("[]", "0–9")]
    public void A_work_stands_under_the_letter_that_its_name_begins_with(string title, string expected)
    {
        var site = TestSite.Snapshot(TestSite.BuildSources($"[{Work("a", $"\"title\": \"{title}\"")}]"));

        Assert.Equal(expected, BibliographicOrder.LetterOf(Assert.Single(site.Sources)));
    }

    private static string Work(string key, string rest) =>
        $$"""{ "id": "{{key}}", "type": "book", {{rest}}, "publisher": "P", "custom": { "known": "full" } }""";
}
