using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Fact]
    public void An_error_is_written_as_editors_make_it_clickable()
    {
        var build = TestSite.BuildBody("## Elections\n\nSee [this](#electoins). [@cumings-1981]");

        Assert.Equal(
            "content/articles/a.md(10,5): error KW0402: there is no section `electoins` in content/articles/a.md; did you mean `elections`?",
            Assert.Single(build.Diagnostics, d => d.Code == DiagnosticCodes.DeadAnchor).ToString());
    }

    [Fact]
    public void A_warning_says_that_it_is_one()
    {
        var build = TestSite.BuildBody("## Elections\n\nText.");

        Assert.Contains(
            "content/articles/a.md(8,1): warning KW0506: the section `elections` cites no work",
            build.Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void A_line_break_in_what_was_written_makes_no_second_line()
    {
        var build = TestSite.BuildBody("Text. [@a\nb \u001b[31m, c]");

        Assert.NotEmpty(build.Diagnostics);
        Assert.All(build.Diagnostics, d => Assert.DoesNotContain(d.ToString(), char.IsControl));
    }

    [Fact]
    public void Mistakes_of_all_kinds_in_all_files_are_collected_in_order()
    {
        var build = TestSite.Build(
            ("articles/b.md", TestSite.Article("# One\n\n[x](none.md)\n\n<b>\n\n[@nobody-1900]\n\n#### Deep")),
            ("articles/a.md", "---\ntitle: A\nsumary: S\norder: ten\nupdated: 2026-02-30\n---\n\n[x]()\n"),
            ("articles/c.md", "no front matter"),
            ("figures/x.png", "not a picture"),
            ("sources.json", """[{ "id": "x", "type": "bok", "title": "X", "URL": "ftp://x", "custom": { "known": "ful" } }]"""));

        Assert.Equal(
            [
                "articles/a.md(2,1) KW0204", "articles/a.md(3,1) KW0203", "articles/a.md(4,8) KW0205", "articles/a.md(5,10) KW0207",
                "articles/a.md(8,1) KW0406",
                "articles/b.md(8,1) KW0301", "articles/b.md(10,1) KW0401", "articles/b.md(12,1) KW0601", "articles/b.md(14,3) KW0501",
                "articles/b.md(16,1) KW0302",
                "articles/c.md(1,1) KW0201",
                "figures/x.png(1,1) KW0702", "figures/x.png(1,1) KW0703", "figures/x.png(1,1) KW0704",
                "sources.json(1,2) KW0504", "sources.json(1,23) KW0504", "sources.json(1,51) KW0404", "sources.json(1,83) KW0504",
            ],
            Found.Errors(build));
        Assert.Null(build.Snapshot);
        Assert.Equal(Found.Errors(build).Length, build.ErrorCount);
        Assert.Equal(Found.Warnings(build).Length, build.WarningCount);
    }

    [Fact]
    public void A_broken_file_does_not_bury_the_mistakes_of_another()
    {
        var broken = string.Concat(Enumerable.Repeat("[x](none.md)\n\n", 500));

        var build = TestSite.Build(
            ("articles/a.md", TestSite.Article(broken)), ("articles/b.md", TestSite.Article("# One", order: 20)));

        var errors = Found.Errors(build);
        Assert.Equal(DiagnosticBag.LimitPerFile + 1, errors.Length);
        Assert.EndsWith("KW0109", errors[^2], StringComparison.Ordinal);
        Assert.Equal("articles/b.md(8,1) KW0301", errors[^1]);
    }

    [Fact]
    public void Each_code_stands_for_one_mistake()
    {
        var codes = typeof(DiagnosticCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, c => Assert.Matches("^KW0[1-9][0-9]{2}$", c));
    }
}
