using KoreanWar.Content.Model;
using KoreanWar.Web.Pages.Timeline;

namespace KoreanWar.Web.Tests.Pages.Timeline;

public sealed class TimelineStripTests
{
    [Theory]
    [InlineData("1894", 0)]
    [InlineData("1880-05-01", 0)]
    [InlineData("1945-01-01", 180)]
    [InlineData("1950", 400)]
    [InlineData("1952-01-01", 610)]
    [InlineData("1954-01-01", 820)]
    public void A_stretch_of_years_begins_where_the_label_under_it_does(string date, int x)
    {
        Assert.Equal(x, Strip(Event(date)).Marks[0].X);
    }

    [Theory]
    [InlineData("1955-12-31")]
    [InlineData("2026-12-31")]
    public void The_last_day_of_the_last_year_is_still_inside(string date)
    {
        var mark = Assert.Single(Strip(Event(date)).Marks);

        Assert.InRange(mark.X, 900, TimelineStrip.Width - TimelineStrip.MarkWidth);
    }

    [Fact]
    public void The_last_label_is_the_year_of_the_last_event()
    {
        Assert.Equal([1894, 1945, 1950, 1954, 2024], Strip(Event("1950-06-25"), Event("2023-12", "2024-01-15")).Years);
        Assert.Equal([1894, 1945, 1950, 1954, 1955], Strip().Years);
    }

    [Fact]
    public void An_event_that_the_page_leaves_out_is_faint()
    {
        var (shown, other) = (Event("1950-06-25"), Event("1950-06-26"));

        Assert.Equal([true, false], new TimelineStrip([shown, other], [shown]).Marks.Select(m => m.IsShown));
    }

    private static TimelineStrip Strip(params TimelineEvent[] events) => new([.. events], [.. events]);

    private static TimelineEvent Event(string date, string? end = null) => new()
    {
        Id = date,
        Date = UncertainDate.Find(date)!,
        End = end is null ? null : UncertainDate.Find(end),
        Title = "A title",
        Text = "A text.",
        Phase = Phase.Aftermath,
        Tier = 1,
        People = [],
        Places = [],
        Clocks = [],
        Sources = [],
    };
}
