using System.Collections.Immutable;

namespace KoreanWar.Content.Model.Maps;

/// <summary>A map that a text asks for.</summary>
public sealed record MapPicture : Placement
{
    /// <summary>The outlines that it is drawn on.</summary>
    public required BaseMap Base { get; init; }

    /// <summary>What it shows of them.</summary>
    public required GeoBox Area { get; init; }

    /// <summary>The line on it, or null.</summary>
    public Front? Front { get; init; }

    /// <summary>The places marked and named on it; all lie in the area.</summary>
    public ImmutableArray<Place> Places { get; init; } = [];

    /// <summary>What it shows, in words.</summary>
    public required string Caption { get; init; }
}
