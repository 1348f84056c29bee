using System.Globalization;

namespace KoreanWar.Content.Text;

/// <summary>Reads degrees as editors write them: <c>37.46</c>, <c>-77.04</c>.</summary>
public static class DegreesText
{
    /// <summary>The degrees of a text, from -<paramref name="most"/> to <paramref name="most"/>, or null when it is no such number.</summary>
    public static double? Find(string text, double most) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
        && Math.Abs(degrees) <= most
            ? degrees
            : null;
}
