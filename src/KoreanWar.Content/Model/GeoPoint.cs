namespace KoreanWar.Content.Model;

/// <summary>A point on the earth, in degrees of WGS 84.</summary>
/// <param name="Longitude">East of Greenwich, −180 to 180.</param>
/// <param name="Latitude">North of the equator, −90 to 90.</param>
public readonly record struct GeoPoint(double Longitude, double Latitude);
