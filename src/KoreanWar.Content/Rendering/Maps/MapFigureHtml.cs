using KoreanWar.Content.Model.Maps;

namespace KoreanWar.Content.Rendering.Maps;

/// <summary>Writes a map in a text as a figure, with its caption, its key and itself in words.</summary>
public static class MapFigureHtml
{
    /// <summary>The figure.</summary>
    public static string Write(MapPicture picture)
    {
        var caption = $"<p>{Html.Escape(picture.Caption)}</p>";
        var words = picture.Front is { } front ? MapKeyHtml.Write(front) + Words(front) : "";
        return $"<figure class=\"map-figure\">{MapPictureHtml.Write(picture)}"
            + $"<figcaption>{caption}{words}<p>{MapKeyHtml.Credit(picture.Base)}</p></figcaption></figure>";
    }

    private static string Words(Front front) =>
        $"<details><summary>The map in words</summary><p>{Html.Escape(front.Text)}</p><p>{Html.Escape(front.Note)}</p></details>"
        + $"<p>The map is schematic. <a href=\"{Html.Escape(front.Path)}\">{Html.Escape(front.Title)} among all maps</a></p>";
}
