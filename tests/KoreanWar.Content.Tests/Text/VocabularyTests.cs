using KoreanWar.Content.Model;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Tests.Text;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("north-korea", Side.NorthKorea)]
    [InlineData("china", Side.China)]
    [InlineData("korean-nationalist", Side.KoreanNationalist)]
    public void A_word_stands_for_a_value_and_back(string word, Side side)
    {
        Assert.Equal(side, Vocabulary.Of<Side>()[word]);
        Assert.Equal(word, Vocabulary.WordOf(side));
    }

    [Fact]
    public void The_words_follow_the_order_of_the_values()
    {
        Assert.Equal(["korea", "washington", "moscow", "utc"], Vocabulary.Of<ClockZone>().Keys);
    }
}
