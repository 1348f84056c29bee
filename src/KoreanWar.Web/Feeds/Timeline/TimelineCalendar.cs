using System.Globalization;
using KoreanWar.Content;
using KoreanWar.Content.Model;
using KoreanWar.Content.Text;
using KoreanWar.Web.Hosting;

namespace KoreanWar.Web.Feeds.Timeline;

/// <summary>Writes the events as a calendar. A calendar knows only days, so the description says how exactly a date is known.</summary>
public static class TimelineCalendar
{
    /// <summary>The calendar with all events.</summary>
    public static string Write(SiteSnapshot site, string title, BaseUrl baseUrl)
    {
        // The stamp follows the content, so that equal content gives equal bytes on every machine.
        var stamp = Day(site.Articles.Max(a => a.Updated)) + "T000000Z";
        var text = new CalendarText()
            .Add("BEGIN", "VCALENDAR").Add("VERSION", "2.0").AddText("PRODID", $"-//{title}//Timeline//EN")
            .Add("CALSCALE", "GREGORIAN").Add("METHOD", "PUBLISH").AddText("X-WR-CALNAME", title + ": timeline");
        foreach (var item in site.Events)
        {
            var address = baseUrl.AbsoluteLink(item.Path);
            text.Add("BEGIN", "VEVENT").AddText("UID", address).Add("DTSTAMP", stamp)
                .Add("DTSTART;VALUE=DATE", Day(item.Date.Start)).Add("DTEND;VALUE=DATE", Day(DayAfter(item)))
                .AddText("SUMMARY", item.Title)
                .AddText("DESCRIPTION", $"{Sentence(item.When)} {(item.DateNote is null ? "" : item.DateNote + " ")}{item.Text}")
                .Add("URL", address)
                .AddText("CATEGORIES", Vocabulary.WordOf(item.Phase))
                .Add("TRANSP", "TRANSPARENT").Add("END", "VEVENT");
        }

        return text.Add("END", "VCALENDAR").ToString();
    }

    private static string Sentence(string when) => char.ToUpperInvariant(when[0]) + when[1..] + ".";

    // The end of a calendar's day is the day after; of a month or a year it is the first day of the next.
    private static DateOnly DayAfter(TimelineEvent item)
    {
        var last = item.End ?? item.Date;
        var date = last.Until ?? last.Date;
        var start = new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1);
        return date.Day is not null ? start.AddDays(1) : date.Month is not null ? start.AddMonths(1) : start.AddYears(1);
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
