using FsCheck;
using FsCheck.Fluent;
using KoreanWar.Content.Model;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Model;

public sealed class ReleaseTests
{
    private static readonly Gen<PartialDate> Dates =
        from year in Gen.Choose(1940, 2030)
        from month in Gen.Choose(0, 12)
        from day in Gen.Choose(0, 28)
        select new PartialDate(year, month == 0 ? null : month, month == 0 || day == 0 ? null : day);

    private static readonly Gen<UncertainDate> Uncertain =
        from qualifier in Gen.Elements(Enum.GetValues<DateQualifier>())
        from date in Dates
        from later in Gen.Choose(1, 20)
        select new UncertainDate(qualifier, date, qualifier == DateQualifier.Between ? new PartialDate(date.Year + later) : null);

    [Theory]
    [InlineData("1976", 1976)]
    [InlineData("1976-11", 1976)]
    [InlineData("1994-07-20", 1994)]
    [InlineData("before 1976", 1975)]
    [InlineData("before 1976-11", 1976)]
    [InlineData("before 1976-01-01", 1975)]
    [InlineData("about 1976", 1977)]
    [InlineData("about 1976-12", 1977)]
    [InlineData("after 2011", 2012)]
    [InlineData("between 1976-11 and 1977", 1977)]
    [InlineData("between 1953-07-27 and 1953-08-03", 1953)]
    public void A_text_is_known_from_the_year_by_whose_end_it_was_certainly_public(string date, int year)
    {
        Assert.Equal(year, new Release(UncertainDate.Find(date)!, "", []).KnownFrom);
    }

    [Fact]
    public void No_document_is_known_in_a_year_after_which_it_may_have_been_written_or_come_out()
    {
        var site = TestSite.Snapshot(TestDocuments.BuildOne());
        var any = from written in Uncertain from released in Uncertain from year in Gen.Choose(1940, 2040) select (written, released, year);

        Prop.ForAll(any.ToArbitrary(), sample =>
        {
            var (written, released, year) = sample;
            var document = site.Documents[0] with { Date = written, Released = new Release(released, "", []) };
            return !document.IsKnownIn(year) || (IsPast(written, year) && IsPast(released, year));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithReplay(19500625, 19530727));
    }

    [Fact]
    public void What_is_known_stays_known()
    {
        var site = TestSite.Snapshot(TestDocuments.BuildOne());
        var any = from released in Uncertain from year in Gen.Choose(1940, 2040) select (released, year);

        Prop.ForAll(any.ToArbitrary(), sample =>
        {
            var document = site.Documents[0] with { Released = new Release(sample.released, "", []) };
            return !document.IsKnownIn(sample.year) || document.IsKnownIn(sample.year + 1);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(19500625, 19530727));
    }

    // Whether all days that a date may name lie before the end of a year. What lies after a date may lie in the year that
    // follows; what is about a year may lie in the next.
    private static bool IsPast(UncertainDate date, int year) => date.Qualifier switch
    {
        DateQualifier.Between => date.Until!.Value.Year <= year,
        DateQualifier.About or DateQualifier.After => date.Date.Year < year,
        DateQualifier.Before => new DateOnly(date.Date.Year, date.Date.Month ?? 1, date.Date.Day ?? 1) <= new DateOnly(year + 1, 1, 1),
        _ => date.Date.Year <= year,
    };
}
