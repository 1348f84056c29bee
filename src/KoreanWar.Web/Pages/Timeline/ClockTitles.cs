using System.Globalization;
using KoreanWar.Content.Model;

namespace KoreanWar.Web.Pages.Timeline;

/// <summary>Clocks and their hours as the timeline writes them.</summary>
public static class ClockTitles
{
    /// <summary>The name of a clock.</summary>
    public static string Of(ClockZone zone) => zone switch
    {
        ClockZone.Korea => "Korea",
        ClockZone.Washington => "Washington and New York",
        ClockZone.Moscow => "Moscow",
        ClockZone.Utc => "UTC",
        _ => throw new ArgumentOutOfRangeException(nameof(zone)),
    };

    /// <summary>A day and hour in words: <c>27 July 1953, 22:00</c>.</summary>
    public static string Of(DateTime at) => at.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A local day and hour as machines read it: <c>1953-07-27T22:00</c>.</summary>
    public static string Iso(DateTime at) => at.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    /// <summary>An hour alone: <c>22:00</c>.</summary>
    public static string Hour(DateTime at) => at.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The day of an hour, without the year: <c>27 July</c>.</summary>
    public static string Day(DateTime at) => at.ToString("d MMMM", CultureInfo.InvariantCulture);
}
