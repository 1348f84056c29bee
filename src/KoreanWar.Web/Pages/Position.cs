using System.Globalization;
using KoreanWar.Content.Model;

namespace KoreanWar.Web.Pages;

/// <summary>Says in words where a place is.</summary>
public static class Position
{
    private const double KilometresPerDegree = 111.2;
    private const double Parallel = 38;

    /// <summary>
    /// The coordinates, and for a place of Korea or near it how far it is from the 38th parallel:
    /// <c>37.57° N, 126.98° E; about 50 kilometres south of the 38th parallel.</c>
    /// </summary>
    public static string Of(Place place)
    {
        var (longitude, latitude) = place.Point;
        var coordinates = string.Create(
            CultureInfo.InvariantCulture,
            $"{Math.Abs(latitude):0.##}° {(latitude < 0 ? "S" : "N")}, {Math.Abs(longitude):0.##}° {(longitude < 0 ? "W" : "E")}");
        if (place.IsPointAbout)
        {
            coordinates = $"About {coordinates}, as no gazetteer was found that confirms the point";
        }

        return longitude is < 123 or > 132 || latitude is < 32 or > 44 ? coordinates + "." : $"{coordinates}; {FromParallel(latitude)}.";
    }

    private static string FromParallel(double latitude)
    {
        var kilometres = Math.Abs(latitude - Parallel) * KilometresPerDegree;
        if (kilometres < 2)
        {
            return "on the 38th parallel";
        }

        var rounded = kilometres < 10 ? Math.Round(kilometres) : Math.Round(kilometres / 5) * 5;
        return $"about {rounded.ToString(CultureInfo.InvariantCulture)} kilometres {(latitude < Parallel ? "south" : "north")} of the 38th parallel";
    }
}
