using KoreanWar.Content.Model;

namespace KoreanWar.Content.Tests.Model;

public sealed class ReleaseTests
{
    [Theory]
    [InlineData("1976", 1976)]
    [InlineData("1976-11", 1976)]
    [InlineData("1994-07-20", 1994)]
    [InlineData("before 1976", 1976)]
    [InlineData("about 1976", 1977)]
    [InlineData("about 1976-12", 1977)]
    [InlineData("after 2011", 2012)]
    [InlineData("between 1976-11 and 1977", 1977)]
    [InlineData("between 1953-07-27 and 1953-08-03", 1953)]
    public void A_text_is_known_from_the_year_by_whose_end_it_was_certainly_public(string date, int year)
    {
        Assert.Equal(year, new Release(UncertainDate.Find(date)!, "", []).KnownFrom);
    }
}
