using System.Globalization;

namespace KoreanWar.Web.Pages;

/// <summary>Numbers and days as the pages write them, whatever the machine's culture.</summary>
public static class Written
{
    /// <summary>A number with commas between thousands: <c>4,512</c>.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A day in words, day first: <c>22 November 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day as machines read it: <c>2026-11-22</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Words as a sentence, with a capital and a full stop.</summary>
    public static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..] + ".";
}
