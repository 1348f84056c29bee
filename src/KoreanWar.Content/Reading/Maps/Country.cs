using System.Collections.Immutable;
using KoreanWar.Content.Model;

namespace KoreanWar.Content.Reading.Maps;

/// <summary>A country of the base map.</summary>
/// <param name="Iso">The three letters of ISO 3166: <c>PRK</c>.</param>
/// <param name="Rings">Its rings, outer and inner, in the order of the file; the first point is not repeated.</param>
public sealed record Country(string Iso, ImmutableArray<ImmutableArray<GeoPoint>> Rings);
