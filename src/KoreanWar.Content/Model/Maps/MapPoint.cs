namespace KoreanWar.Content.Model.Maps;

/// <summary>A point of the base map's grid, in whole map units.</summary>
/// <param name="X">Units east of the western edge.</param>
/// <param name="Y">Units south of the northern edge.</param>
public readonly record struct MapPoint(int X, int Y);
