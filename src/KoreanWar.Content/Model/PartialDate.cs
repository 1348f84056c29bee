using System.Globalization;

namespace KoreanWar.Content.Model;

/// <summary>A date as exactly as it is known: a year, a month, or a day of the Gregorian calendar.</summary>
/// <param name="Year">The year, from 1 to 9999.</param>
/// <param name="Month">The month from 1, or null when only the year is known.</param>
/// <param name="Day">The day from 1, or null when only the month or year is known.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The date, or null when the parts do not form one.</summary>
    public static PartialDate? Find(int year, int? month, int? day)
    {
        var valid = year is >= 1 and <= 9999
            && month is null or (>= 1 and <= 12)
            && (day is null || (month is not null && day >= 1 && day <= DateTime.DaysInMonth(Math.Clamp(year, 1, 9999), month.Value)));
        return valid ? new PartialDate(year, month, day) : null;
    }

    /// <summary>ISO 8601 to the known precision: <c>1950</c>, <c>1950-06</c> or <c>1950-06-25</c>.</summary>
    public string ToIso() =>
        Year.ToString("0000", CultureInfo.InvariantCulture)
        + (Month is { } month ? "-" + month.ToString("00", CultureInfo.InvariantCulture) : "")
        + (Day is { } day ? "-" + day.ToString("00", CultureInfo.InvariantCulture) : "");

    /// <summary>The date in words, day first: <c>25 June 1950</c>, <c>June 1950</c> or <c>1950</c>.</summary>
    public override string ToString()
    {
        var month = Month is { } m ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m) + " " : "";
        var day = Day is { } d ? d.ToString(CultureInfo.InvariantCulture) + " " : "";
        return day + month + Year.ToString(CultureInfo.InvariantCulture);
    }
}
