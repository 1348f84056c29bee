using System.Globalization;
using System.Text;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Rendering.Maps;

/// <summary>Writes a map as SVG that uses the outlines of <see cref="MapLayersHtml"/>, which the same page must hold.</summary>
public static class MapPictureHtml
{
    /// <summary>The map of a text, with the places it names.</summary>
    public static string Write(MapPicture picture)
    {
        var frame = new MapFrame(picture.Base, picture.Area);
        var placer = new LabelPlacer(frame.Width, frame.Height);
        var sides = SideLabels.Write(picture, frame, placer);
        var marks = Marks(picture.Places, frame, placer);
        return Write(picture, frame, NameOf(picture), marks + sides);
    }

    /// <summary>The map of a front on the whole peninsula, with the groups of places of <see cref="MapLayersHtml"/>.</summary>
    public static string Write(Front front, BaseMap map, IEnumerable<PlaceKind> kinds)
    {
        var picture = new MapPicture { Base = map, Area = map.Peninsula, Front = front, Caption = front.FullTitle };
        var frame = new MapFrame(map, picture.Area);
        var layers = kinds.Select(Vocabulary.WordOf)
            .Select(kind => $"<use href=\"#{MapLayersHtml.IdOf(kind)}\" class=\"layer {kind}\"/>");
        return Write(
            picture, frame, NameOf(picture), string.Concat(layers) + SideLabels.Write(picture, frame, new LabelPlacer(frame.Width, frame.Height)));
    }

    /// <summary>A small map that shows where one place lies; it must lie on the base map.</summary>
    public static string Locate(Place place, BaseMap map)
    {
        var area = map.Peninsula.Contains(place.Point) ? map.Peninsula : map.Box;
        var picture = new MapPicture { Base = map, Area = area, Places = [place], Caption = "Where it lies" };
        var frame = new MapFrame(map, area, isSmall: true);
        return Write(picture, frame, $"Map of Korea with {place.Name} marked", Marks(picture.Places, frame, new LabelPlacer(frame.Width, frame.Height)));
    }

    private static string NameOf(MapPicture picture)
    {
        var what = picture.Front is { } front ? $"Schematic map: {front.FullTitle}" : "Map of Korea";
        return picture.Places.IsEmpty ? what : $"{what}. Marked: {string.Join(", ", picture.Places.Select(p => p.Name))}";
    }

    private static string Marks(IReadOnlyCollection<Place> places, MapFrame frame, LabelPlacer placer)
    {
        placer.KeepDots(places.Select(p => frame.Project(p.Point)));
        var size = frame.Shape == "small" ? PlaceMarks.TextSize : frame.NarrowText;
        return string.Concat(places.Select(p => PlaceMarks.Write(p, frame, placer.Place(frame.Project(p.Point), p.Name, size))));
    }

    private static string Write(MapPicture picture, MapFrame frame, string name, string marks)
    {
        var (width, height) = (frame.Width, frame.Height);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"map {frame.Shape}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" ");
        svg.Append(CultureInfo.InvariantCulture, $"role=\"img\" aria-label=\"{Html.Escape(name)}\"><rect class=\"sea\" width=\"{width}\" height=\"{height}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"{frame.FromMap}\"><use href=\"#map-others\" class=\"others\"/><use href=\"#map-korea\" class=\"land\"/>");
        if (picture.Front is { } front)
        {
            AppendSides(svg, front, frame, picture.Base.Box);
        }

        svg.Append("<use href=\"#map-korea\" class=\"coast\"/></g>");
        if (picture.Front is { Line: var line, Kind: var kind })
        {
            var path = SvgPath.Open(line.Select(frame.Project));
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"front-edge\" d=\"{path}\"/><path class=\"front-line {Vocabulary.WordOf(kind)}\" d=\"{path}\"/>");
        }

        return svg.Append(marks).Append("</svg>").ToString();
    }

    // The outline of Korea cuts the two sides out; inside it the patterns are drawn in the picture's own pixels, so that
    // they look the same at every scale.
    private static void AppendSides(StringBuilder svg, Front front, MapFrame frame, GeoBox box)
    {
        var all = $"<rect width=\"{frame.Width}\" height=\"{frame.Height}\" ";
        svg.Append(CultureInfo.InvariantCulture, $"<g clip-path=\"url(#map-clip)\"><g transform=\"{frame.ToMap}\">");
        if (front.IsBorder)
        {
            svg.Append(CultureInfo.InvariantCulture, $"{all}class=\"south\" fill=\"{SideLabels.SouthFill}\"/></g></g>");
            svg.Append(CultureInfo.InvariantCulture, $"<g clip-path=\"url(#map-clip-north)\"><g transform=\"{frame.ToMap}\">");
            svg.Append(CultureInfo.InvariantCulture, $"{all}class=\"north\" fill=\"{SideLabels.NorthFill}\"/></g></g>");
            return;
        }

        Side("south", SideLabels.SouthFill, Ground.SouthOf(front, box));
        Side("north", SideLabels.NorthFill, Ground.NorthOf(front, box));
        foreach (var ring in front.Neither)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"land\" d=\"{SvgPath.Open(ring.Select(frame.Project))}z\"/>");
        }

        svg.Append("</g></g>");

        void Side(string side, string fill, IEnumerable<GeoPoint> ring)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{side}\" fill=\"{fill}\" d=\"{SvgPath.Open(ring.Select(frame.Project))}z\"/>");
        }
    }
}
