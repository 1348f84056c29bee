using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Placements;

/// <summary>The names of the fenced blocks that place something in a text.</summary>
public sealed class PlacementBlocksTests
{
    [Theory]
    [InlineData("knwon", "there is no block `knwon`; did you mean `known`?")]
    [InlineData("Known", "there is no block `Known`; did you mean `known`?")]
    [InlineData("findngs", "there is no block `findngs`; did you mean `findings`?")]
    [InlineData("maps", "there is no block `maps`; did you mean `map`?")]
    public void A_mistyped_name_is_not_shown_as_code(string name, string expected)
    {
        Assert.Equal(expected, Found.Message(TestSite.BuildBody($"```{name}\ncaption: x\n```")));
    }

    [Fact]
    public void Nothing_stands_behind_the_name()
    {
        Assert.Contains("(8,1) KW0914", Found.InBody("```findings of today\ncaption: x\n```"), StringComparison.Ordinal);
    }
}
