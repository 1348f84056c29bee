using KoreanWar.Content.Model;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Rendering.Maps;

/// <summary>Writes places as dots with names.</summary>
public static class PlaceMarks
{
    /// <summary>The size of names at full size, in pixels; the style sheet says the same.</summary>
    public const double TextSize = 14;

    /// <summary>The dot and the name of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="frame">The picture.</param>
    /// <param name="label">Where the name stands.</param>
    /// <param name="isMinor">True for a name that a narrow screen has no room for.</param>
    public static string Write(Place place, MapFrame frame, Label label, bool isMinor = false)
    {
        var (x, y) = frame.Project(place.Point);
        return $"<circle class=\"dot {Vocabulary.WordOf(place.Kind)}\" cx=\"{SvgPath.Number(x)}\" cy=\"{SvgPath.Number(y)}\" r=\"3.5\"/>"
            + $"<text class=\"{(isMinor ? "name minor" : "name")}\" x=\"{SvgPath.Number(label.X)}\" y=\"{SvgPath.Number(label.Y)}\" "
            + $"text-anchor=\"{label.Anchor}\">{Html.Escape(place.Name)}</text>";
    }
}
