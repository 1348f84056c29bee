using System.Runtime.Versioning;
using KoreanWar.Content.Reading;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading;

public sealed class ContentFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_gives_the_same_site_as_its_texts()
    {
        var site = TestSite.Snapshot(_folder.Build());

        Assert.Equal("<p>Text.</p>\n", Assert.Single(site.Articles).Body.Html);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_an_exception()
    {
        Assert.Throws<DirectoryNotFoundException>(() => SiteBuilder.BuildFolder(_folder.Of("nowhere")));
    }

    [Fact]
    public void Files_that_editors_and_systems_leave_behind_are_not_read()
    {
        foreach (var name in (string[])[".hidden.md", "b.md~", "#b.md#", "b.tmp", ".git/config"])
        {
            _folder.Write("content/articles/" + name, "no article");
        }

        var build = _folder.Build();
        Assert.Empty(build.Diagnostics);
        Assert.Equal(1, build.ArticleCount);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_before_it_is_read()
    {
        using (var large = File.Create(_folder.Of("content/articles/large.md")))
        {
            large.SetLength(ContentFile.LargestSize + 1);
        }

        Assert.Equal(["articles/large.md(1,1) KW0103"], Found.Errors(_folder.Build()));
    }

    [Theory]
    [InlineData("../../outside.md")]
    [InlineData("/etc/hostname")]
    [InlineData("../../content-of-another/x.md")]
    [InlineData("missing.md")]
    [InlineData("b.md")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("../..")]
    [InlineData("/")]
    public void A_link_that_does_not_lead_to_a_file_inside_is_refused(string target)
    {
        _folder.Write("outside.md", TestSite.Article("Secret.", order: 20));
        _folder.Write("content-of-another/x.md", TestSite.Article("Secret.", order: 20));
        _folder.Link("content/articles/b.md", target);

        Assert.Equal(["articles/b.md(1,1) KW0104"], Found.Errors(_folder.Build()));
    }

    [Fact]
    public void Links_that_lead_to_one_another_are_refused()
    {
        _folder.Link("content/articles/b.md", "c.md");
        _folder.Link("content/articles/c.md", "b.md");

        Assert.Equal(["articles/b.md(1,1) KW0104", "articles/c.md(1,1) KW0104"], Found.Errors(_folder.Build()));
    }

    [Fact]
    public void A_link_to_a_link_out_of_the_folder_is_refused()
    {
        _folder.Write("outside.md", TestSite.Article("Secret.", order: 20));
        _folder.Link("content/articles/c.md", "../../outside.md");
        _folder.Link("content/articles/b.md", "c.md");

        Assert.Equal(["articles/b.md(1,1) KW0104", "articles/c.md(1,1) KW0104"], Found.Errors(_folder.Build()));
    }

    [Fact]
    public void A_link_through_a_linked_folder_is_judged_by_where_it_ends()
    {
        _folder.Write("other/b.md", TestSite.Article("Secret.", order: 20));
        _folder.Link("content/sub", "../other");
        _folder.Link("content/articles/b.md", "../sub/b.md");

        Assert.Equal(["articles/b.md(1,1) KW0104", "sub(1,1) KW0104"], Found.Errors(_folder.Build()));
    }

    [Fact]
    public void A_link_to_a_file_inside_is_read()
    {
        _folder.Write("content/shared/b.md", TestSite.Article("Shared.", order: 20));
        _folder.Link("content/articles/b.md", "../shared/b.md");

        var build = _folder.Build();

        Assert.Equal(["a", "b"], TestSite.Snapshot(build).Articles.Select(a => a.Slug));
    }

    [Fact]
    public void The_folder_itself_may_be_reached_by_a_link()
    {
        _folder.Write("content/shared/b.md", TestSite.Article("Shared.", order: 20));
        _folder.Link("content/articles/b.md", "../shared/b.md");
        _folder.Link("alias", "content");

        Assert.Empty(Found.Errors(SiteBuilder.BuildFolder(_folder.Of("alias"))));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void What_cannot_be_read_is_reported_and_the_rest_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Nothing is closed to an administrator.");
        _folder.Write("content/articles/b.md", TestSite.Article("Closed."));
        _folder.Write("content/articles/closed/c.md", TestSite.Article("Closed."));
        File.SetUnixFileMode(_folder.Of("content/articles/b.md"), UnixFileMode.None);
        File.SetUnixFileMode(_folder.Of("content/articles/closed"), UnixFileMode.None);

        var build = _folder.Build();

        File.SetUnixFileMode(_folder.Of("content/articles/closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(["articles/b.md(1,1) KW0105", "articles/closed(1,1) KW0105"], Found.Errors(build));
        Assert.Equal(1, build.ArticleCount);
    }

    [Fact]
    public void A_folder_below_the_deepest_is_refused()
    {
        _folder.Write("content/articles/1/2/3/4/5/6/7/8/9/deep.md", TestSite.Article("Deep.", order: 20));

        Assert.Equal(["articles/1/2/3/4/5/6/7/8(1,1) KW0107"], Found.Errors(_folder.Build()));
    }
}
