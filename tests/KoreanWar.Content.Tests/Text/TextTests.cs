using FsCheck;
using FsCheck.Fluent;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Tests.Text;

public sealed class TextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("one", 1)]
    [InlineData("one two\nthree", 3)]
    [InlineData("it’s Stalin's well-known 1,000.5 km", 5)]
    [InlineData("end. Next, one - two", 4)]
    [InlineData("‘quoted’ …", 1)]
    [InlineData("김일성 동지", 2)]
    [InlineData("𠀀𠀁", 1)]
    public void Words_are_runs_of_letters_and_digits(string text, int expected)
    {
        Assert.Equal(expected, Words.Count(text));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(238, 1)]
    [InlineData(239, 2)]
    [InlineData(4500, 19)]
    public void Reading_takes_whole_minutes_and_at_least_one(int words, int expected)
    {
        Assert.Equal(expected, Words.ReadingMinutes(words));
    }

    [Theory]
    [InlineData("elections", "elections", 0)]
    [InlineData("elections", "ELECTIONS", 0)]
    [InlineData("electoins", "elections", 1)]
    [InlineData("election", "elections", 1)]
    [InlineData("", "abc", 3)]
    public void The_distance_of_words_is_what_must_be_typed_anew(string a, string b, int expected)
    {
        Assert.Equal(expected, Nearest.Distance(a, b));
        Assert.Equal(expected, Nearest.Distance(b, a));
    }

    [Fact]
    public void The_nearest_word_is_found_or_none()
    {
        Assert.Equal("elections", Nearest.Find("electins", ["election-day", "elections", "selections"]));
        Assert.Null(Nearest.Find("x", []));
        Assert.Null(Nearest.Find("", ["a"]));
        Assert.Null(Nearest.Find("trusteeship", ["elections"]));
        Assert.Null(Nearest.Find(new string('a', 100_000), [new string('a', 100_001)]));
    }

    [Fact]
    public void Any_heading_gives_an_anchor_that_can_stand_in_an_attribute()
    {
        Prop.ForAll<string?>(heading =>
        {
            var anchor = Slug.FromHeading(heading ?? "");
            return anchor.Length is > 0 and <= 100 && anchor.All(c => c == '-' || !(char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsControl(c)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(19500625, 19530727));
    }
}
