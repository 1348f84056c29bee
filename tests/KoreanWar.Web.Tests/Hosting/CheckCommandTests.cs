using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Hosting;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task Right_content_is_summed_up_with_exit_code_0()
    {
        using var content = TemporaryContent.Good();
        await using var site = SiteProcess.Start(["check"], new() { ["Content__Path"] = content.Folder });
        Assert.Equal(0, await site.WaitForExitAsync());
        Assert.Equal("1 articles, 1 sections: 0 errors, 0 warnings", site.Output.Trim());
    }

    [Fact]
    public async Task Wrong_content_is_reported_by_file_and_line_with_exit_code_1()
    {
        using var content = TemporaryContent.WithError();
        await using var site = SiteProcess.Start(["check"], new() { ["Content__Path"] = content.Folder });
        Assert.Equal(1, await site.WaitForExitAsync());
        Assert.Equal(
            ["content/articles/a.md(15,1): error KW0402: there is no section `on` in content/articles/a.md; did you mean `one`?", "1 articles, 1 sections: 1 errors, 0 warnings"],
            site.Output.Trim().ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public async Task An_option_of_the_command_line_names_the_folder_too()
    {
        using var content = TemporaryContent.WithError();
        await using var site = SiteProcess.Start(["check", "--Content:Path", content.Folder]);
        Assert.Equal(1, await site.WaitForExitAsync());
    }

    [Fact]
    public async Task The_content_of_the_repository_has_neither_errors_nor_warnings()
    {
        await using var site = SiteProcess.Start(["check"]);
        Assert.Equal(0, await site.WaitForExitAsync());
        Assert.EndsWith(": 0 errors, 0 warnings", site.Output.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no command 'chek'.", "chek")]
    [InlineData("'check' is not understood.", "check", "check")]
    [InlineData("'--help' is not understood.", "--help")]
    [InlineData("'-x' is not understood.", "check", "-x")]
    [InlineData("'--Content:Path' is not understood.", "check", "--Content:Path")]
    public async Task What_is_not_understood_is_refused_with_exit_code_2(string expected, params string[] arguments)
    {
        await using var site = SiteProcess.Start(arguments);
        Assert.Equal(2, await site.WaitForExitAsync());
        Assert.StartsWith(expected, site.Output, StringComparison.Ordinal);
        Assert.Contains("--Content:Path folder", site.Output, StringComparison.Ordinal);
    }
}
