using System.Globalization;

namespace KoreanWar.Content.Text;

/// <summary>Counts of people as the site writes them.</summary>
public static class Headcounts
{
    private const int Million = 1_000_000;

    /// <summary>A count with commas between thousands: <c>36,574</c>.</summary>
    public static string Exact(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A count, or two as <c>299 to 315</c>.</summary>
    public static string Range(int low, int high) => low == high ? Exact(low) : $"{Exact(low)} to {Exact(high)}";

    /// <summary>A round count in few letters: <c>400,000</c>, <c>2.5 million</c>.</summary>
    public static string Round(int count) => count >= Million
        ? ((decimal)count / Million).ToString("0.###", CultureInfo.InvariantCulture) + " million"
        : Exact(count);
}
