using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Linking;

public sealed class LinkTests
{
    [Fact]
    public void An_anchor_typed_in_decomposed_letters_is_found()
    {
        Assert.Equal("", Found.InBody("[x](#\u1100\u1175\u11B7)\n\n## [김]{lang=ko} {#김}"));
    }

    private const string Sections = "\n\n## Elections {#elections}\n\n## [김]{lang=ko} {#김}";

    [Theory]
    [InlineData("[x](backgroud.md)", "(8,1) KW0401", "there is no file `backgroud.md`; did you mean `background.md`?")]
    [InlineData("Text.\nSee [x](background)", "(9,5) KW0401", "there is no file `background`; did you mean `background.md`?")]
    [InlineData("[x](people/kim.md)", "(8,1) KW0401", "there is no file `people/kim.md`")]
    [InlineData("[x](BACKGROUND.md)", "(8,1) KW0401", "there is no file `BACKGROUND.md`; did you mean `background.md`?")]
    [InlineData("[x](#electoins)", "(8,1) KW0402", "there is no section `electoins` in content/articles/a.md; did you mean `elections`?")]
    [InlineData("[x](background.md#two-stats)", "(8,1) KW0402", "there is no section `two-stats` in content/articles/background.md; did you mean `two-states`?")]
    [InlineData("[x](#nothing-like-it)", "(8,1) KW0402", "there is no section `nothing-like-it` in content/articles/a.md")]
    [InlineData("> - See [x](none.md)", "(8,9) KW0401", "there is no file `none.md`")]
    [InlineData("| A |\n|---|\n| [x](none.md) |", "(10,3) KW0401", "there is no file `none.md`")]
    [InlineData("[x][ref]\n\n[ref]: none.md", "(8,1) KW0401", "there is no file `none.md`")]
    public void A_dead_link_suggests_the_nearest_target(string body, string expected, string message)
    {
        var build = Build(body);

        Assert.Equal(expected, Found.InFile(build));
        Assert.Equal(message, Found.Message(build));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("../../articles/background.md")]
    [InlineData("..\\..\\x.md")]
    [InlineData("%2e%2e/%2E%2E/x.md")]
    [InlineData("/background")]
    [InlineData("/articles/background.md")]
    [InlineData("//example.org/x")]
    [InlineData("\\\\example.org/x")]
    [InlineData("/\\example.org/x")]
    [InlineData("%2F%2Fexample.org")]
    [InlineData("&sol;&sol;example.org")]
    [InlineData("<\t//example.org>")]
    public void A_link_out_of_the_content_folder_is_refused(string url)
    {
        Assert.Equal("(8,5) KW0403", Found.InFile(Build($"See [x]({url.Replace("\\", "\\\\", StringComparison.Ordinal)})")));
    }

    [Theory]
    [InlineData("[x]()")]
    [InlineData("[x](<>)")]
    [InlineData("[x](< >)")]
    [InlineData("[x](&#8203;)")]
    [InlineData("[x](&nbsp;)")]
    public void An_empty_link_is_refused(string body)
    {
        Assert.Equal("(8,1) KW0406", Found.InFile(Build(body)));
    }

    [Theory]
    [InlineData("[x](background.md)", "/background")]
    [InlineData("[x](./background.md)", "/background")]
    [InlineData("[x](../articles/background.md)", "/background")]
    [InlineData("[x](background.md#two-states)", "/background#two-states")]
    [InlineData("[x](background.md#)", "/background")]
    [InlineData("[x](#elections)", "#elections")]
    [InlineData("[x](a.md#elections)", "#elections")]
    [InlineData("[x](a.md)", "/a")]
    [InlineData("[x](#)", "/a")]
    [InlineData("[x](#김)", "#%EA%B9%80")]
    [InlineData("[x](#%EA%B9%80)", "#%EA%B9%80")]
    [InlineData("[x][ref]\n\n[ref]: background.md 'Title'", "/background")]
    public void A_link_between_files_becomes_an_address_of_the_site(string body, string href)
    {
        var site = TestSite.Snapshot(Build(body));

        Assert.Contains($"<a href=\"{href}\">x</a>", site.FindArticle("a")!.Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_from_a_folder_below_finds_its_way()
    {
        var site = TestSite.Snapshot(TestSite.Build(
            ("articles/a.md", TestSite.Article("[x](sub/b.md)")),
            ("articles/sub/b.md", TestSite.Article("[x](../a.md)", order: 20))));

        Assert.Contains("href=\"/b\"", site.Articles[0].Body.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"/a\"", site.Articles[1].Body.Html, StringComparison.Ordinal);
    }

    private static SiteBuild Build(string body) => TestSite.Build(
        ("articles/a.md", TestSite.Article(body + Sections)),
        ("articles/background.md", TestSite.Article("## Two states", order: 20, title: "Background")));
}
