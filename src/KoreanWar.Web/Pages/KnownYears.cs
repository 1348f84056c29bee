using System.Globalization;

namespace KoreanWar.Web.Pages;

/// <summary>The years for which a reader may ask what was public by their end.</summary>
/// <param name="First">The first year: before it there was nothing.</param>
/// <param name="Last">The last year: that of the newest article, not of the clock.</param>
public sealed record KnownYears(int First, int Last)
{
    /// <summary>The key of the query.</summary>
    public const string Key = "known";

    /// <summary>The year asked for; null when none was, or after it was noted that it is none.</summary>
    public int? Read(QueryReader reader)
    {
        if (reader.Value(Key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= First && year <= Last)
        {
            return year;
        }

        reader.Fail(string.Create(
            CultureInfo.InvariantCulture, $"“{text}” is not a year that can be asked for; write one from {First} to {Last}."));
        return null;
    }
}
