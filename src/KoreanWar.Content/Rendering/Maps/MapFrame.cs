using System.Globalization;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Maps;

namespace KoreanWar.Content.Rendering.Maps;

/// <summary>The picture of a part of the base map: its size in CSS pixels, and where on it a point lies.</summary>
public sealed class MapFrame
{
    private const int TallWidth = 440;
    private const int WideWidth = 660;
    private const int SmallWidth = 220;
    private const double TallFrom = 1.2;

    private readonly MapProjection _projection;
    private readonly double _left;
    private readonly double _top;
    private readonly double _scale;

    /// <summary>Makes the picture of an area.</summary>
    /// <param name="map">The base map.</param>
    /// <param name="area">The part of it.</param>
    /// <param name="isSmall">True for a picture beside a text, which has room for one name.</param>
    public MapFrame(BaseMap map, GeoBox area, bool isSmall = false)
    {
        Area = area;
        _projection = map.Projection;
        (_left, _top) = _projection.Project(new GeoPoint(area.West, area.North));
        var (right, bottom) = _projection.Project(new GeoPoint(area.East, area.South));
        var shape = (bottom - _top) / (right - _left);
        Shape = isSmall ? "small" : shape >= TallFrom ? "tall" : "wide";
        Width = isSmall ? SmallWidth : shape >= TallFrom ? TallWidth : WideWidth;
        Height = (int)Math.Round(Width * shape);
        _scale = Width / (right - _left);
    }

    /// <summary>What it shows.</summary>
    public GeoBox Area { get; }

    /// <summary>Its width at full size, in CSS pixels.</summary>
    public int Width { get; }

    /// <summary>Its height at full size, in CSS pixels.</summary>
    public int Height { get; }

    /// <summary>The class that tells style sheets how wide it is: <c>tall</c>, <c>wide</c> or <c>small</c>.</summary>
    public string Shape { get; }

    /// <summary>The size of names on a narrow screen, in pixels of the full-size picture; the style sheet says the same.</summary>
    public double NarrowText => Shape == "wide" ? 28 : 19;

    /// <summary>The transformation from map units to the picture.</summary>
    public string FromMap => string.Create(CultureInfo.InvariantCulture, $"scale({_scale:0.#####}) translate({-_left:0.##} {-_top:0.##})");

    /// <summary>The transformation from the picture back to map units.</summary>
    public string ToMap => string.Create(CultureInfo.InvariantCulture, $"translate({_left:0.##} {_top:0.##}) scale({1 / _scale:0.#####})");

    /// <summary>Where a point lies in the picture, in its pixels from the top left corner.</summary>
    public (double X, double Y) Project(GeoPoint point)
    {
        var (x, y) = _projection.Project(point);
        return ((x - _left) * _scale, (y - _top) * _scale);
    }
}
