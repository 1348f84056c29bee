using System.Globalization;
using KoreanWar.Content.Model;

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

    /// <summary>A point in words, to the hundredth of a degree: <c>37.46° N, 126.71° E</c>.</summary>
    public static string Point(GeoPoint point) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Math.Abs(point.Latitude):0.00}° {(point.Latitude < 0 ? "S" : "N")}, {Math.Abs(point.Longitude):0.00}° {(point.Longitude < 0 ? "W" : "E")}");
}
