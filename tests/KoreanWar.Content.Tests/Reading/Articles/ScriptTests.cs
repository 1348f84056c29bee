using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Articles;

public sealed class ScriptTests
{
    [Theory]
    [InlineData("김일성", "(8,1) KW0603")]
    [InlineData("Text.\nMao *毛泽东* said", "(9,6) KW0603")]
    [InlineData("Сталин", "(8,1) KW0603")]
    [InlineData("Ελλάδα", "(8,1) KW0603")]
    [InlineData("すし", "(8,1) KW0603")]
    [InlineData("שלום", "(8,1) KW0603")]
    [InlineData("سلام", "(8,1) KW0603")]
    [InlineData("ไทย", "(8,1) KW0603")]
    [InlineData("\U00020000", "(8,1) KW0603")]
    [InlineData("A &#44608; B", "(8,3) KW0603")]
    [InlineData("## 김", "(8,4) KW0603")]
    [InlineData("[김](#x)\n\n## X", "(8,2) KW0603")]
    [InlineData("[김]{.nolink}", "(8,2) KW0603")]
    [InlineData("| A |\n|---|\n| 김 |", "(10,3) KW0603")]
    public void Letters_of_another_script_need_their_language(string body, string expected)
    {
        Assert.Equal(expected, Found.InBody(body));
    }

    [Theory]
    [InlineData("김", "[김…]{lang=ko}")]
    [InlineData("毛", "[毛…]{lang=zh-Hans}")]
    [InlineData("Ж", "[Ж…]{lang=ru}")]
    [InlineData("の", "[の…]{lang=ja}")]
    public void The_message_shows_what_to_write(string letter, string expected)
    {
        Assert.Contains(expected, Found.Message(TestSite.BuildBody(letter)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pak Hŏn-yŏng, Żółć, Đặng, ʻokina, 38°, ½, №, €, →, “”, ﬁ")]
    [InlineData("[김일성]{lang=ko} and [金日成]{lang=ko-Hani}")]
    [InlineData("[*김* `x`]{lang=ko}")]
    [InlineData("[[김](#x)]{lang=ko}\n\n## X")]
    [InlineData("`김`")]
    public void Latin_letters_and_marked_runs_are_accepted(string body)
    {
        Assert.Equal("", Found.InBody(body));
    }

    [Fact]
    public void A_title_of_a_work_in_another_script_needs_its_language()
    {
        const string Work = """[{ "id": "x", "type": "book", "title": "한국전쟁", "publisher": "P", "custom": { "known": "full" } }]""";

        Assert.Equal(["sources.json(1,2) KW0603"], Found.Errors(TestSite.BuildSources(Work)));
        Assert.Empty(Found.Errors(TestSite.BuildSources(Work.Replace("\"publisher\"", "\"language\": \"ko\", \"publisher\"", StringComparison.Ordinal))));
    }
}
