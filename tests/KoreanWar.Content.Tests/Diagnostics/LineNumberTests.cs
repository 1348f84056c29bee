using System.Text;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Diagnostics;

public sealed class LineNumberTests
{
    private const string Text =
        "---\ntitle: A\nsummary: S\norder: 10\nupdated: 22.11.2026\n---\n\nA line.\nMore [x](none.md).\n\n- item\n\n  <br>\n\n> [@nobody-1900]\n";

    private static readonly string[] Expected =
    [
        "articles/a.md(5,10) KW0207", "articles/a.md(9,6) KW0401", "articles/a.md(13,3) KW0601", "articles/a.md(15,5) KW0501",
    ];

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void Line_endings_and_byte_order_marks_do_not_move_a_mistake(string lineEnding, string mark)
    {
        var build = TestSite.BuildFile(mark + Text.ReplaceLineEndings(lineEnding));

        Assert.Equal(Expected, Found.Errors(build));
    }

    [Fact]
    public void Mixed_line_endings_count_one_line_each()
    {
        var lines = Text.Split('\n');
        string[] endings = ["\n", "\r", "\r\n"];
        var mixed = string.Concat(lines.Select((line, i) => line + endings[i % 3]));

        Assert.Equal(Expected, Found.Errors(TestSite.BuildFile(mixed)));
    }

    [Theory]
    [InlineData("\f")]
    [InlineData("\v")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void A_character_that_editors_do_not_take_for_a_line_ending_is_none(string character)
    {
        Assert.Equal("(9,1) KW0401", Found.InBody($"One{character}line.\n[x](none.md)"));
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\n", "\uFEFF")]
    public void Bytes_that_are_not_text_are_found_on_the_same_line(string lineEnding, string mark)
    {
        var before = Encoding.UTF8.GetBytes(mark + TestSite.Article("Pak Hŏn-yŏng\nab").ReplaceLineEndings(lineEnding));

        var build = TestSite.BuildWithBytes("Text.", ("articles/b.md", [.. before, 0xFF, (byte)'x']));

        Assert.Equal(["articles/b.md(9,3) KW0101"], Found.Errors(build));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_mistake_in_the_bibliography_keeps_its_line(string lineEnding)
    {
        var json = "[\n  { \"id\": \"x\", \"type\": \"book\",\n    \"title\": \"X\", \"publisher\": \"Y\",\n    \"Ŏŏ\": 1, \"titel\": \"Z\", \"custom\": { \"known\": \"full\" } }\n]";

        var build = TestSite.BuildSources(json.ReplaceLineEndings(lineEnding));

        Assert.Equal(["sources.json(4,5) KW0203", "sources.json(4,14) KW0203"], Found.Errors(build));
    }
}
