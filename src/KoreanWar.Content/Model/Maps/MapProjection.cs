namespace KoreanWar.Content.Model.Maps;

/// <summary>
/// Lays the earth flat: x is the longitude times the cosine of 38 degrees, which keeps shapes in the middle of Korea,
/// and y is the latitude turned round, as pictures count downwards.
/// </summary>
/// <param name="origin">The box whose north-western corner is the origin.</param>
public sealed class MapProjection(GeoBox origin)
{
    /// <summary>
    /// The fineness of the grid: units to a degree of latitude, each about 360 metres. As fine as it can be with an
    /// outline of 15 kB, compressed, which is what a page may spend on it.
    /// </summary>
    public const double UnitsPerDegree = 310;

    private static readonly double Squeeze = Math.Cos(38 * Math.PI / 180);

    /// <summary>The place of a point, in map units that need not be whole.</summary>
    public (double X, double Y) Project(GeoPoint point) => (
        (point.Longitude - origin.West) * Squeeze * UnitsPerDegree,
        (origin.North - point.Latitude) * UnitsPerDegree);

    /// <summary>The grid point nearest to a point. All shapes are rounded here, so that shared borders stay shared.</summary>
    public MapPoint Snap(GeoPoint point)
    {
        var (x, y) = Project(point);
        return new MapPoint((int)Math.Round(x), (int)Math.Round(y));
    }
}
