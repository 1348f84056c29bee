using KoreanWar.Content.Model;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Articles;

public sealed class FrontMatterTests
{
    [Fact]
    public void All_that_front_matter_says_is_in_the_article()
    {
        var article = Assert.Single(TestSite.Snapshot(TestSite.BuildFile(
            "---\ntitle: 'The long title'\nsummary: >\n  Two\n  lines.\norder: 7\nupdated: 2026-11-22\nnav: Short\naliases: [old, older]\n---\nText.")).Articles);

        Assert.Equal("The long title", article.Title);
        Assert.Equal("Short", article.NavTitle);
        Assert.Equal("Two lines.", article.Summary);
        Assert.Equal(7, article.Order);
        Assert.Equal(new DateOnly(2026, 11, 22), article.Updated);
        Assert.Equal(["old", "older"], article.Aliases);
    }

    [Fact]
    public void Menus_show_the_title_where_there_is_no_short_name()
    {
        Assert.Equal("A title", TestSite.Read("Text.").NavTitle);
    }

    [Theory]
    [InlineData("history", ArticleKind.History)]
    [InlineData("guide", ArticleKind.Guide)]
    public void An_article_says_what_it_is_for(string word, ArticleKind expected)
    {
        var build = TestSite.BuildFile($"---\ntitle: A\nsummary: S\norder: 1\nupdated: 2026-11-22\nkind: {word}\n---\n\nText.");

        Assert.Equal(expected, Assert.Single(TestSite.Snapshot(build).Articles).Kind);
    }

    [Fact]
    public void An_article_tells_the_history_unless_it_says_otherwise()
    {
        Assert.Equal(ArticleKind.History, TestSite.Read("Text.").Kind);
    }

    [Fact]
    public void A_word_that_is_no_kind_is_refused_with_the_words_there_are()
    {
        var build = TestSite.BuildFile("---\ntitle: A\nsummary: S\norder: 1\nupdated: 2026-11-22\nkind: guid\n---\n\nText.");

        Assert.Equal("(6,7) KW0213", Found.InFile(build));
        Assert.Equal("`kind` is one of `history`, `guide`; did you mean `guide`?", Found.Message(build));
    }

    [Theory]
    [InlineData("Text without any.")]
    [InlineData("\n---\ntitle: A\n---\n")]
    [InlineData("---\ntitle: A\nsummary: never closed\n\nText.")]
    public void A_file_without_front_matter_is_refused(string text)
    {
        Assert.Equal("(1,1) KW0201", Found.InFile(TestSite.BuildFile(text)));
    }

    [Theory]
    [InlineData("title: A: b", "(2,9) KW0202")]
    [InlineData("title: \"A", "(2,8) KW0202")]
    [InlineData("title: A\n\tsummary: S", "(2,8) KW0202")]
    [InlineData("title: A\nsummary: [S", "(4,1) KW0202")]
    [InlineData("- title", "(2,1) KW0202")]
    [InlineData("just words", "(2,1) KW0202")]
    [InlineData("title: A\n[a]: b", "(3,1) KW0202")]
    [InlineData("title: !!str[ x", "(2,6) KW0202")]
    [InlineData("redit: [@aA\nli", "(2,8) KW0202")]
    public void Malformed_yaml_is_found_where_it_stands(string yaml, string expected)
    {
        Assert.Equal(expected, Found.InFile(TestSite.BuildFile($"---\n{yaml}\n---\n\nText.")));
    }

    [Theory]
    [InlineData("title: &a A", "(2,8) KW0202")]
    [InlineData("title: A\nsummary: *a", "(3,10) KW0202")]
    [InlineData("title: !!str A", "(2,8) KW0202")]
    [InlineData("title: !x A", "(2,8) KW0202")]
    [InlineData("title: A\naliases: &a [b]", "(3,10) KW0202")]
    public void Anchors_aliases_and_tags_of_yaml_are_refused(string yaml, string expected)
    {
        var build = TestSite.BuildFile($"---\n{yaml}\n---\n\nText.");

        Assert.Equal(expected, Found.InFile(build));
        Assert.Contains("quote the text", Found.Message(build), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(17)]
    [InlineData(100_000)]
    public async Task Deep_nesting_of_yaml_is_refused(int depth)
    {
        var build = await Patience.Run(() => TestSite.BuildFile($"---\naliases: {new string('[', depth)}{new string(']', depth)}\n---\n"));

        Assert.Equal("(2,26) KW0202", Found.InFile(build));
    }

    [Fact]
    public void Each_missing_key_is_named()
    {
        var build = TestSite.BuildFile("---\nnav: A\n---\n\nText.");

        Assert.Equal("(2,1) KW0204, (2,1) KW0204, (2,1) KW0204, (2,1) KW0204", Found.InFile(build));
        Assert.Equal(
            ["the key `title` is missing", "the key `summary` is missing", "the key `order` is missing", "the key `updated` is missing"],
            build.Diagnostics.Where(d => d.Code == "KW0204").Select(d => d.Message));
    }

    [Fact]
    public void Empty_front_matter_is_none()
    {
        Assert.Equal("(1,1) KW0201", Found.InFile(TestSite.BuildFile("---\n---\n\nText.")));
    }

    [Fact]
    public void An_unknown_key_suggests_the_nearest_one()
    {
        var build = TestSite.BuildFile("---\ntitle: A\nsummary: S\norder: 1\nupdated: 2026-11-22\naliasses: [x]\n---\n\nText.");

        Assert.Equal("(6,1) KW0203", Found.InFile(build));
        Assert.Equal("unknown key `aliasses`; did you mean `aliases`?", Found.Message(build));
    }

    [Fact]
    public void A_repeated_key_is_found_where_it_is_repeated()
    {
        Assert.Equal("(4,1) KW0206", Found.InFile(TestSite.BuildFile("---\ntitle: A\norder: 1\ntitle: B\n---\n\nText.")));
    }

    [Theory]
    [InlineData("order: ten", "(2,8) KW0205")]
    [InlineData("order: 1.5", "(2,8) KW0205")]
    [InlineData("order: [1]", "(2,8) KW0205")]
    [InlineData("order: 99999999999", "(2,8) KW0205")]
    [InlineData("order: 1\nnav: [A]", "(3,6) KW0205")]
    [InlineData("order: 1\nnav: { a: b }", "(3,6) KW0205")]
    [InlineData("order: 1\nnav: ~", "(3,6) KW0205")]
    [InlineData("order: 1\nnav: ' '", "(3,6) KW0205")]
    [InlineData("order: 1\naliases: old", "(3,10) KW0205")]
    [InlineData("order: 1\naliases: [[old]]", "(3,11) KW0205")]
    [InlineData("order: 1\naliases: [{ anchor: [a], section: b }]", "(3,21) KW0205")]
    public void A_value_of_the_wrong_type_is_refused(string yaml, string expected)
    {
        Assert.Equal(expected, Found.InFile(TestSite.BuildFile($"---\n{yaml}\ntitle: A\nsummary: S\nupdated: 2026-11-22\n---\n\nText.")));
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("22.11.2026")]
    [InlineData("2026-11")]
    [InlineData("22 November 2026")]
    [InlineData("2026-11-22T10:00:00Z")]
    public void A_day_that_is_none_is_refused(string day)
    {
        var build = TestSite.BuildFile($"---\nupdated: {day}\ntitle: A\nsummary: S\norder: 1\n---\n\nText.");

        Assert.Equal("(2,10) KW0207", Found.InFile(build));
        Assert.StartsWith($"`{day}` is not a day", Found.Message(build), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: 김일성", "(2,8) KW0603")]
    [InlineData("title: A\nnav: Мао", "(3,6) KW0603")]
    public void A_letter_of_another_script_in_front_matter_is_refused(string yaml, string expected)
    {
        var rest = yaml.Contains("nav", StringComparison.Ordinal) ? "" : "\nnav: N";

        Assert.Equal(expected, Found.InFile(TestSite.BuildFile($"---\n{yaml}{rest}\nsummary: S\norder: 1\nupdated: 2026-11-22\n---\n\nText.")));
    }
}
