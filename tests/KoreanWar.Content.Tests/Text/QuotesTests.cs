using KoreanWar.Content.Text;

namespace KoreanWar.Content.Tests.Text;

public sealed class QuotesTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("Korean People's Army", "Korean People’s Army")]
    [InlineData("Workers' Party", "Workers’ Party")]
    [InlineData("P'yŏngyang", "P’yŏngyang")]
    [InlineData("\"Yes\", he said", "“Yes”, he said")]
    [InlineData("He said 'no' (\"never\")", "He said ‘no’ (“never”)")]
    [InlineData("a stop–'here'—\"there\"", "a stop–‘here’—“there”")]
    [InlineData("\"'Never' was the word\"", "“‘Never’ was the word”")]
    [InlineData("The word was 'a \"police action\"'", "The word was ‘a “police action”’")]
    [InlineData("already “curled” and ‘set’", "already “curled” and ‘set’")]
    public void Typed_marks_become_those_of_print(string typed, string expected)
    {
        Assert.Equal(expected, Quotes.Curl(typed));
    }
}
