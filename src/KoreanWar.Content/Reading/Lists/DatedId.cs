using System.Text.RegularExpressions;
using KoreanWar.Content.Model;

namespace KoreanWar.Content.Reading.Lists;

/// <summary>An id that begins with the date of its entry, so that the address tells when it was.</summary>
public static partial class DatedId
{
    /// <summary>
    /// True when an id begins with a date as exactly as it is known. That of an entry of which only the month is known
    /// must not tell a day.
    /// </summary>
    public static bool Tells(string id, PartialDate date)
    {
        var start = date.ToIso() + "-";
        return id.StartsWith(start, StringComparison.Ordinal) && (date.Day is not null || !DatePart().IsMatch(id.AsSpan(start.Length)));
    }

    [GeneratedRegex(@"\A[0-9]{2}(?:-|\z)")]
    private static partial Regex DatePart();
}
