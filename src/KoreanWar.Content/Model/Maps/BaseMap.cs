using System.Collections.Immutable;

namespace KoreanWar.Content.Model.Maps;

/// <summary>The outlines that every map of the site is drawn on: Korea and its neighbours, as rings of grid points.</summary>
public sealed record BaseMap
{
    private const double Room = 0.15;

    /// <summary>What the map covers.</summary>
    public required GeoBox Box { get; init; }

    /// <summary>All of Korea, without the border of today.</summary>
    public required ImmutableArray<ImmutableArray<MapPoint>> Korea { get; init; }

    /// <summary>The northern of the two Koreas of today.</summary>
    public required ImmutableArray<ImmutableArray<MapPoint>> NorthKorea { get; init; }

    /// <summary>The land of all neighbours, without borders between them; where the box cuts it, it runs on a little beyond.</summary>
    public required ImmutableArray<ImmutableArray<MapPoint>> Neighbours { get; init; }

    /// <summary>The extent of Korea with its islands.</summary>
    public required GeoBox KoreaBox { get; init; }

    /// <summary>Who made the map.</summary>
    public required string Credit { get; init; }

    /// <summary>Under what licence it may be used.</summary>
    public required string Licence { get; init; }

    /// <summary>Turns degrees into map units.</summary>
    public MapProjection Projection => new(Box);

    /// <summary>The part that maps show unless told otherwise: Korea with a little room around it.</summary>
    public GeoBox Peninsula => KoreaBox.Widened(Room, Box);

    /// <summary>True for a point that the map can show.</summary>
    public bool Contains(GeoPoint point) => Box.Contains(point);
}
