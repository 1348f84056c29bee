using KoreanWar.Content.Model.Maps;

namespace KoreanWar.Content.Rendering.Maps;

/// <summary>Says in words what the patterns and the line of a map mean.</summary>
public static class MapKeyHtml
{
    /// <summary>The key to the map of a front, as a list.</summary>
    public static string Write(Front front)
    {
        var (line, mark) = front.Kind == FrontKind.Front ? ("Solid line: the front", "front") : ("Dashed line: the boundary", "boundary");
        var neither = front.Neither.IsEmpty ? "" : Item("<rect class=\"land\" width=\"26\" height=\"16\"/>", "Plain: islands that the map gives to neither side");
        return "<ul class=\"map-key\">"
            + Item($"<rect width=\"26\" height=\"16\" fill=\"{SideLabels.NorthFill}\"/>", "Hatched: " + front.North)
            + Item($"<rect width=\"26\" height=\"16\" fill=\"{SideLabels.SouthFill}\"/>", "Dotted: " + front.South)
            + Item($"<path class=\"front-line {mark}\" d=\"M0 8H26\"/>", line)
            + neither
            + "</ul>";
    }

    /// <summary>The credit and licence of the base map.</summary>
    public static string Credit(BaseMap map) =>
        $"<span class=\"credit\">{Html.Escape(map.Credit)} Licence: {Html.Escape(map.Licence)}.</span>";

    private static string Item(string swatch, string words) =>
        $"<li><svg class=\"swatch\" width=\"26\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">{swatch}</svg> {Html.Escape(words)}</li>";
}
