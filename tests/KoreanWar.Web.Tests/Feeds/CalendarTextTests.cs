using System.Text;
using KoreanWar.Web.Feeds;

namespace KoreanWar.Web.Tests.Feeds;

public sealed class CalendarTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b; c", "a\\, b\\; c")]
    [InlineData("a\\b", "a\\\\b")]
    [InlineData("a\nb\r\nc", "a\\nb\\nc")]
    [InlineData("\"x\": y", "\"x\": y")]
    public void A_text_is_escaped(string text, string expected)
    {
        Assert.Equal($"SUMMARY:{expected}\r\n", new CalendarText().AddText("SUMMARY", text).ToString());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("ŏ")]
    [InlineData("김")]
    [InlineData("𠀀")]
    [InlineData("a김𠀀")]
    public void A_long_line_is_folded_between_characters(string piece)
    {
        for (var length = 0; length < 80; length++)
        {
            var text = string.Concat(Enumerable.Repeat(piece, length));
            var written = new CalendarText().Add("X", text).ToString();

            var lines = written.Split("\r\n")[..^1];
            Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
            Assert.DoesNotContain('\uFFFD', written);
            Assert.Equal($"X:{text}\r\n", written.Replace("\r\n ", "", StringComparison.Ordinal));
        }
    }
}
