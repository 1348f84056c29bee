namespace KoreanWar.Content.Rendering.Maps;

/// <summary>Where a name is written.</summary>
/// <param name="X">The anchor, in pixels of the picture.</param>
/// <param name="Y">The base line, in pixels of the picture.</param>
/// <param name="Anchor">The value of <c>text-anchor</c>: which end of the name stands at the anchor.</param>
public readonly record struct Label(double X, double Y, string Anchor);
