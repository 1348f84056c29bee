namespace KoreanWar.Content.Rendering.Maps;

/// <summary>Finds room for names beside their dots: each stands where it covers least of what is there already.</summary>
/// <param name="width">The picture's width, in pixels.</param>
/// <param name="height">The picture's height, in pixels.</param>
public sealed class LabelPlacer(double width, double height)
{
    // Letters of a sans-serif face are about half as wide as high, and a dot has a radius of four pixels.
    private const double LetterWidth = 0.54;
    private const double Dot = 4;
    private const double Gap = 3;

    private readonly List<Box> _taken = [];

    /// <summary>Keeps names off a box.</summary>
    public void Keep(double left, double top, double boxWidth, double boxHeight) =>
        _taken.Add(new Box(left, top, left + boxWidth, top + boxHeight));

    /// <summary>Keeps names off dots.</summary>
    public void KeepDots(IEnumerable<(double X, double Y)> dots)
    {
        foreach (var (x, y) in dots)
        {
            Keep(x - Dot, y - Dot, 2 * Dot, 2 * Dot);
        }
    }

    /// <summary>The place of a name, where it covers least.</summary>
    /// <param name="dot">Where its dot is.</param>
    /// <param name="name">The name.</param>
    /// <param name="size">Its size in pixels.</param>
    public Label Place((double X, double Y) dot, string name, double size) => Take(Best(dot, name, size));

    /// <summary>The place of a name where it covers nothing and is whole, or null.</summary>
    /// <param name="dot">Where its dot is.</param>
    /// <param name="name">The name.</param>
    /// <param name="size">Its size in pixels.</param>
    public Label? Find((double X, double Y) dot, string name, double size) =>
        Best(dot, name, size) is var best && Covered(best.Box) == 0 ? Take(best) : null;

    private (Label Label, Box Box) Best((double X, double Y) dot, string name, double size) =>
        Candidates(dot, name.Length * size * LetterWidth, size).MinBy(c => Covered(c.Box));

    private Label Take((Label Label, Box Box) place)
    {
        _taken.Add(place.Box);
        return place.Label;
    }

    private static IEnumerable<(Label Label, Box Box)> Candidates((double X, double Y) dot, double length, double size)
    {
        var aside = Dot + Gap;
        foreach (var (dx, dy) in new[] { (1, 0d), (-1, 0d), (1, -0.5), (1, 0.5), (-1, -0.5), (-1, 0.5), (1, -1d), (1, 1d), (-1, -1d), (-1, 1d), (0, -1d), (0, 1d) })
        {
            var middle = dot.Y + (dy * (dx == 0 ? (size / 2) + aside : size));
            var left = dx switch
            {
                1 => dot.X + aside,
                -1 => dot.X - aside - length,
                _ => dot.X - (length / 2),
            };
            var (x, anchor) = dx switch
            {
                1 => (left, "start"),
                -1 => (left + length, "end"),
                _ => (dot.X, "middle"),
            };
            yield return (
                new Label(x, middle + (0.35 * size), anchor), new Box(left, middle - (size / 2), left + length, middle + (size / 2)));
        }
    }

    // In square pixels; what would be cut off at the edge of the picture counts ten times.
    private double Covered(Box box)
    {
        var inside = box.Common(new Box(0, 0, width, height));
        return _taken.Sum(box.Common) + ((box.Area - inside) * 10);
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public double Area => (Right - Left) * (Bottom - Top);

        public double Common(Box other) =>
            Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left))
            * Math.Max(0, Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top));
    }
}
