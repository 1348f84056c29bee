namespace KoreanWar.Content.Model.Maps;

/// <summary>A part of the earth between two meridians and two parallels, in degrees of WGS 84.</summary>
/// <param name="West">The western edge.</param>
/// <param name="South">The southern edge.</param>
/// <param name="East">The eastern edge.</param>
/// <param name="North">The northern edge.</param>
public readonly record struct GeoBox(double West, double South, double East, double North)
{
    /// <summary>True for a point inside or on an edge.</summary>
    public bool Contains(GeoPoint point) =>
        point.Longitude >= West && point.Longitude <= East && point.Latitude >= South && point.Latitude <= North;

    /// <summary>True when the other box lies inside this one; edges may touch.</summary>
    public bool Contains(GeoBox other) =>
        other.West >= West && other.East <= East && other.South >= South && other.North <= North;

    /// <summary>The smallest box around points, of which there must be one.</summary>
    public static GeoBox Around(IReadOnlyCollection<GeoPoint> points) => new(
        points.Min(p => p.Longitude), points.Min(p => p.Latitude), points.Max(p => p.Longitude), points.Max(p => p.Latitude));

    /// <summary>The box with room of so many degrees on every side, as far as the limits allow.</summary>
    public GeoBox Widened(double degrees, GeoBox limits) => new(
        Math.Max(West - degrees, limits.West), Math.Max(South - degrees, limits.South),
        Math.Min(East + degrees, limits.East), Math.Min(North + degrees, limits.North));
}
