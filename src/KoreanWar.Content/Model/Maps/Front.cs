using System.Collections.Immutable;
using System.Globalization;

namespace KoreanWar.Content.Model.Maps;

/// <summary>The line between the two sides on one day, schematic: an entry of <c>content/fronts.yaml</c>.</summary>
public sealed record Front
{
    /// <summary>The day; the address is <c>/map#1950-09-14</c>.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>True when the line is that of the days around the date.</summary>
    public required bool IsAbout { get; init; }

    /// <summary>The short title.</summary>
    public required string Title { get; init; }

    /// <summary>What the line was.</summary>
    public required FrontKind Kind { get; init; }

    /// <summary>Where the line ran and what had changed.</summary>
    public required string Text { get; init; }

    /// <summary>Who held the ground north of it.</summary>
    public required string North { get; init; }

    /// <summary>Who held the ground south of it.</summary>
    public required string South { get; init; }

    /// <summary>What the map simplifies.</summary>
    public required string Note { get; init; }

    /// <summary>The line from west to east; two points or more.</summary>
    public required ImmutableArray<GeoPoint> Line { get; init; }

    /// <summary>How the two sides are kept apart west of the line, outwards from its end; from the last point due west.</summary>
    public ImmutableArray<GeoPoint> West { get; init; } = [];

    /// <summary>How the two sides are kept apart east of the line, outwards from its end; from the last point due east.</summary>
    public ImmutableArray<GeoPoint> East { get; init; } = [];

    /// <summary>Rings around ground that the map gives to neither side.</summary>
    public ImmutableArray<ImmutableArray<GeoPoint>> Neither { get; init; } = [];

    /// <summary>True when each side held one of the two Koreas as the base map has them.</summary>
    public required bool IsBorder { get; init; }

    /// <summary>The works that the line rests on.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>The map as SVG, for the page of all fronts.</summary>
    public string Picture { get; init; } = "";

    /// <summary>The date as an id: <c>1950-09-14</c>.</summary>
    public string Id => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The date in words: <c>about 14 September 1950</c>.</summary>
    public string When => (IsAbout ? "about " : "") + Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Title and date in one line: <c>The Pusan Perimeter, about 14 September 1950</c>.</summary>
    public string FullTitle => $"{Title}, {When}";

    /// <summary>The site-relative address.</summary>
    public string Path => "/map#" + Id;
}
