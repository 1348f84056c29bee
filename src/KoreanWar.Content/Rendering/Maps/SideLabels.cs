using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Maps;

namespace KoreanWar.Content.Rendering.Maps;

/// <summary>Names the holder of the ground on each side of a front, with its pattern beside the name.</summary>
public static class SideLabels
{
    /// <summary>The pattern of the northern side.</summary>
    public const string NorthFill = "url(#map-hatch)";

    /// <summary>The pattern of the southern side.</summary>
    public const string SouthFill = "url(#map-dots)";

    private const int LongestLine = 13;
    private const double LineHeight = 19;

    // Names on a part of the map grow more on a narrow screen, as the whole picture shrinks more.
    private const double LineHeightOfParts = 31;
    private const double Margin = 8;
    private const double SwatchHeight = 14;

    // On the map of the whole peninsula there is open sea at these latitudes, east of one side and west of the other.
    private const double NorthLatitude = 40;
    private const double SouthLatitude = 36.7;

    /// <summary>Both labels as SVG; room for them is kept.</summary>
    public static string Write(MapPicture picture, MapFrame frame, LabelPlacer placer)
    {
        if (picture.Front is not { } front)
        {
            return "";
        }

        var (north, south) = (Lines(front.North), Lines(front.South));
        if (picture.Area == picture.Base.Peninsula)
        {
            return Write(frame.Width - Margin, Y(NorthLatitude), "end", north, LineHeight, NorthFill, placer)
                + Write(Margin, Y(SouthLatitude), "start", south, LineHeight, SouthFill, placer);
        }

        return Write(Margin, Margin, "start", north, LineHeightOfParts, NorthFill, placer)
            + Write(
                Margin, frame.Height - Margin - Height(south, LineHeightOfParts), "start", south, LineHeightOfParts, SouthFill, placer);

        double Y(double latitude)
        {
            return frame.Project(new GeoPoint(frame.Area.West, latitude)).Y;
        }
    }

    private static string Write(double x, double top, string anchor, List<string> lines, double lineHeight, string fill, LabelPlacer placer)
    {
        var width = lines.Max(l => l.Length) * lineHeight * 0.5;
        placer.Keep(anchor == "end" ? x - width : x, top, width, Height(lines, lineHeight));

        // Steps in em follow the size that the style gives the letters; the room that is kept suits the largest.
        var swatch = anchor == "end" ? x - 24 : x;
        var spans = lines.Select(line => $"<tspan x=\"{SvgPath.Number(x)}\" dy=\"1.15em\">{Html.Escape(line)}</tspan>");
        return $"<rect class=\"swatch\" x=\"{SvgPath.Number(swatch)}\" y=\"{SvgPath.Number(top)}\" width=\"24\" height=\"{SwatchHeight}\" fill=\"{fill}\"/>"
            + $"<text class=\"held\" y=\"{SvgPath.Number(top + SwatchHeight)}\" text-anchor=\"{anchor}\">{string.Join(' ', spans)}</text>";
    }

    private static double Height(List<string> lines, double lineHeight) => SwatchHeight + (lines.Count * lineHeight) + 4;

    private static List<string> Lines(string name)
    {
        var lines = new List<string>();
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LongestLine)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}
