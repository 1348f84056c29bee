using System.Globalization;
using System.Text;
using KoreanWar.Content.Model.Maps;

namespace KoreanWar.Content.Rendering.Maps;

/// <summary>Writes the data of SVG paths as short as they can be.</summary>
public static class SvgPath
{
    /// <summary>Closed rings in whole units, each point relative to the one before.</summary>
    public static string Closed(IEnumerable<IReadOnlyList<MapPoint>> rings)
    {
        var path = new StringBuilder();

        // Closing a ring leads back to where it began.
        var here = default(MapPoint);
        foreach (var ring in rings)
        {
            path.Append('m');
            Append(path, ring[0].X - here.X, ring[0].Y - here.Y);
            here = ring[0];
            for (var i = 1; i < ring.Count; i++)
            {
                Append(path, ring[i].X - ring[i - 1].X, ring[i].Y - ring[i - 1].Y);
            }

            path.Append('z');
        }

        return path.ToString();
    }

    /// <summary>A line through points, to a tenth of a unit.</summary>
    public static string Open(IEnumerable<(double X, double Y)> points) =>
        "M" + string.Join('L', points.Select(p => $"{Number(p.X)} {Number(p.Y)}"));

    /// <summary>A length or place to a tenth.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static void Append(StringBuilder path, int x, int y)
    {
        // A minus sign parts numbers by itself.
        if (x >= 0 && path[^1] != 'm')
        {
            path.Append(' ');
        }

        path.Append(CultureInfo.InvariantCulture, $"{x}{(y < 0 ? "" : " ")}{y}");
    }
}
