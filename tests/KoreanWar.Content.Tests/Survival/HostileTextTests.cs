using System.Text;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Survival;

public sealed class HostileTextTests
{
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("\n> - ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[]")]
    [InlineData("[x](")]
    [InlineData("[x](<")]
    [InlineData("[a](b)")]
    [InlineData("[a]{lang=ko}")]
    [InlineData("[a]{")]
    [InlineData("[@")]
    [InlineData("[@cumings-1981]")]
    [InlineData("a <!-- ")]
    [InlineData("a <?")]
    [InlineData("<a ")]
    [InlineData("*a_ ")]
    [InlineData("*가**")]
    [InlineData("``a`")]
    [InlineData("|")]
    [InlineData("a|b\n")]
    [InlineData("\"")]
    [InlineData("&amp;")]
    [InlineData("\\")]
    public async Task A_megabyte_of_one_thing_is_read_or_refused(string part)
    {
        await Survives(Fill(part, Megabyte));
    }

    [Theory]
    [InlineData("a\n\n")]
    [InlineData("# ")]
    [InlineData("## a\n")]
    [InlineData("a\n---\n\n")]
    [InlineData("a\n---\n")]
    [InlineData("a\n: b\n\n")]
    [InlineData("[a]: b\n")]
    [InlineData("[a]\n\n[a]\n[a]\n\n")]
    [InlineData("[a]{lang=ko}\n\n[a]\n[a]\n\n")]
    [InlineData("|a|\n|-|\n|b|\n\n")]
    [InlineData("~~~\n")]
    [InlineData("[@a\n")]
    public async Task A_megabyte_of_one_block_is_read_or_refused(string part)
    {
        await Survives(Fill(part, Megabyte));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("](")]
    [InlineData("\u0301")]
    [InlineData("\uFFFF")]
    [InlineData("\U0001F600")]
    public async Task Half_a_megabyte_of_one_thing_after_as_many_brackets_is_read_or_refused(string part)
    {
        await Survives(Fill("[", Megabyte / 2) + Fill(part, Megabyte / 2));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{")]
    [InlineData("\"")]
    [InlineData("a: ")]
    [InlineData("? ")]
    public async Task A_megabyte_in_front_matter_is_read_or_refused(string part)
    {
        var build = await Patience.Run(() => TestSite.BuildFile($"---\ntitle: {Fill(part, Megabyte)}\n---\n\nText."));

        Assert.Null(build.Snapshot);
        Assert.NotEqual(0, build.ErrorCount);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("\"\\u0000")]
    [InlineData("1")]
    [InlineData("[],")]
    public async Task A_megabyte_of_one_thing_in_the_bibliography_is_refused(string part)
    {
        var build = await Patience.Run(() => TestSite.BuildSources("[" + Fill(part, Megabyte)));

        Assert.Equal("KW0503", Assert.Single(build.Diagnostics, d => d.Path == "content/sources.json").Code);
    }

    [Theory]
    [InlineData("[x](")]
    [InlineData("[x](<")]
    [InlineData("[")]
    [InlineData("a <!-- ")]
    [InlineData("[a]{lang=ko}")]
    [InlineData("**a __b ")]
    [InlineData("a|b\n")]
    [InlineData("[a]: b\n")]
    [InlineData("\"a ")]
    public async Task A_megabyte_of_paragraphs_of_the_greatest_length_is_read_or_refused(string part)
    {
        var paragraph = Fill(part, OverlongInline.Most - 100) + "\n\n";

        await Survives(Fill(paragraph, Megabyte));
    }

    [Theory]
    [InlineData(">", 5000)]
    [InlineData("[", 5000)]
    [InlineData("![", 300)]
    [InlineData("*a **b ", 0)]
    public void What_is_nested_too_deeply_is_refused(string part, int bytes)
    {
        var nested = bytes > 0 ? Fill(part, bytes) + "a" : Fill(part, 1400) + "c" + Fill(" b** a*", 1400);

        Assert.Equal("(1,1) KW0107", Found.InBody(nested));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("> ")]
    [InlineData("[a ")]
    public void What_is_nested_less_deeply_is_read(string part)
    {
        Assert.Equal("", Found.InBody(string.Concat(Enumerable.Repeat(part, 30)) + "a"));
    }

    [Fact]
    public async Task A_paragraph_longer_than_any_is_refused_where_its_markup_begins()
    {
        var build = await Patience.Run(() => TestSite.BuildBody("Text.\n\nA *b* " + Fill("word ", 30_000)));

        Assert.Equal("(10,3) KW0110", Found.InFile(build));
    }

    [Fact]
    public void A_long_paragraph_or_table_is_read()
    {
        var article = TestSite.Read(Fill("*word* ", 15_000) + "\n\n| A | B |\n|---|---|\n" + Fill("| a | another |\n", 15_000));

        Assert.Contains("<em>word</em>", article.Body.Html, StringComparison.Ordinal);
        Assert.Contains("<td>another</td>", article.Body.Html, StringComparison.Ordinal);
    }

    private static async Task Survives(string body)
    {
        var build = await Patience.Run(() => TestSite.BuildBody(body));

        Assert.True(build.Snapshot is not null || build.ErrorCount > 0);
        Assert.InRange(build.Snapshot?.Articles[0].Body.Html.Length ?? 0, 0, 64 * Megabyte);
    }

    private static string Fill(string part, int bytes) =>
        new StringBuilder().Insert(0, part, bytes / Encoding.UTF8.GetByteCount(part)).ToString();
}
