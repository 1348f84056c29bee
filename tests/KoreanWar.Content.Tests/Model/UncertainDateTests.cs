using KoreanWar.Content.Model;

namespace KoreanWar.Content.Tests.Model;

public sealed class UncertainDateTests
{
    [Theory]
    [InlineData("1950-06-25", DateQualifier.Exact, "25 June 1950", "1950-06-25")]
    [InlineData("1950-06", DateQualifier.Exact, "June 1950", "1950-06-01")]
    [InlineData("1950", DateQualifier.Exact, "1950", "1950-01-01")]
    [InlineData("1952-02-29", DateQualifier.Exact, "29 February 1952", "1952-02-29")]
    [InlineData("0918", DateQualifier.Exact, "918", "0918-01-01")]
    [InlineData("about 1950-06-25", DateQualifier.About, "about 25 June 1950", "1950-06-25")]
    [InlineData("about 1950-06", DateQualifier.About, "about June 1950", "1950-06-01")]
    [InlineData("about 1886", DateQualifier.About, "about 1886", "1886-01-01")]
    [InlineData("before 1956-04-19", DateQualifier.Before, "before 19 April 1956", "1956-04-19")]
    [InlineData("before 1956", DateQualifier.Before, "before 1956", "1956-01-01")]
    [InlineData("after 1956-04", DateQualifier.After, "after April 1956", "1956-04-01")]
    [InlineData("between 1953-06-01 and 1953-06-03", DateQualifier.Between, "between 1 and 3 June 1953", "1953-06-01")]
    [InlineData("between 1950-12-27 and 1951-01", DateQualifier.Between, "between 27 December 1950 and January 1951", "1950-12-27")]
    [InlineData("between 1953-06-30 and 1953-07-02", DateQualifier.Between, "between 30 June and 2 July 1953", "1953-06-30")]
    [InlineData("between 1953-06 and 1953-08", DateQualifier.Between, "between June and August 1953", "1953-06-01")]
    [InlineData("between 1976-11 and 1977", DateQualifier.Between, "between November 1976 and 1977", "1976-11-01")]
    [InlineData("between 1982 and 1984", DateQualifier.Between, "between 1982 and 1984", "1982-01-01")]
    public void A_date_says_how_exactly_it_is_known(string text, DateQualifier qualifier, string words, string start)
    {
        var date = UncertainDate.Find(text);

        Assert.NotNull(date);
        Assert.Equal(qualifier, date.Qualifier);
        Assert.Equal(words, date.ToString());
        Assert.Equal(DateOnly.ParseExact(start, "yyyy-MM-dd"), date.Start);
        Assert.Equal(text, date.ToIso());
    }

    [Theory]
    [InlineData("1950-13")]
    [InlineData("1950-00")]
    [InlineData("1950-02-30")]
    [InlineData("1950-06-00")]
    [InlineData("1951-02-29")]
    [InlineData("0000")]
    [InlineData("0000-01-01")]
    [InlineData("50")]
    [InlineData("19500")]
    [InlineData("-1950")]
    [InlineData("1950-6-25")]
    [InlineData("1950/06/25")]
    [InlineData("1950-06-25-01")]
    [InlineData("1950-06-25T04:00")]
    [InlineData("25 June 1950")]
    [InlineData("June 1950")]
    [InlineData("１９５０-06-25")]
    [InlineData("1950-٠٦")]
    [InlineData(" 1950")]
    [InlineData("1950 ")]
    [InlineData("1950-06-25\n")]
    [InlineData("")]
    [InlineData("about")]
    [InlineData("About 1950")]
    [InlineData("about  1950")]
    [InlineData("circa 1950")]
    [InlineData("exact 1950")]
    [InlineData("before after 1950")]
    [InlineData("about 1950 and 1951")]
    [InlineData("1950-06-01 and 1950-06-03")]
    [InlineData("between 1950-06-01")]
    [InlineData("between 1950-06-01 to 1950-06-03")]
    [InlineData("between 1950-06-03 and 1950-06-01")]
    [InlineData("between 1950-06-25 and 1950-06")]
    [InlineData("between 1950 and 1950")]
    [InlineData("between 1950-13 and 1951")]
    [InlineData("between 1950 and 1951-13")]
    public void Anything_else_is_no_date(string text)
    {
        Assert.Null(UncertainDate.Find(text));
    }

    [Theory]
    [InlineData("1946-08-28", "1946-08-30", "28 to 30 August 1946")]
    [InlineData("1950-03-30", "1950-04-25", "30 March to 25 April 1950")]
    [InlineData("1950-12-27", "1951-01-04", "27 December 1950 to 4 January 1951")]
    [InlineData("1950-06-25", "1951-06-25", "25 June 1950 to 25 June 1951")]
    [InlineData("1950-06", "1950-08", "June to August 1950")]
    [InlineData("1950-06", "1950-07-05", "June to 5 July 1950")]
    [InlineData("1950-06-25", "1950-07", "25 June to July 1950")]
    [InlineData("1950-06", "1951-07", "June 1950 to July 1951")]
    [InlineData("1950", "1953", "1950 to 1953")]
    [InlineData("1950", "1953-07-27", "1950 to 27 July 1953")]
    [InlineData("1950-06-25", "1953", "25 June 1950 to 1953")]
    [InlineData("0918-06", "0918-07", "June to July 918")]
    [InlineData("about 1950-06-25", "about 1950-06-30", "about 25 June 1950 to about 30 June 1950")]
    [InlineData("about 1950-06-25", "1950-06-30", "about 25 June 1950 to 30 June 1950")]
    [InlineData("1950-06-25", "about 1950-06-30", "25 to about 30 June 1950")]
    [InlineData("1950-06-25", "before 1950-08", "25 June to before August 1950")]
    [InlineData("1950-06-25", "between 1950-06-28 and 1950-06-30", "25 June 1950 to between 28 and 30 June 1950")]
    [InlineData("between 1950-06-01 and 1950-06-03", "1950-07-01", "between 1 and 3 June 1950 to 1 July 1950")]
    public void A_stretch_says_once_what_both_ends_share(string from, string to, string expected)
    {
        Assert.Equal(expected, UncertainDate.Find(from)!.To(UncertainDate.Find(to)!));
    }
}
