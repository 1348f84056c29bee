namespace KoreanWar.Web.Pages.Timeline;

/// <summary>An event on the overview strip.</summary>
/// <param name="X">Where it stands, in units of the strip.</param>
/// <param name="Tier">Its tier; a mark of the second is shorter.</param>
/// <param name="IsShown">False when the page leaves the event out; its mark is faint.</param>
public sealed record StripMark(int X, int Tier, bool IsShown)
{
    /// <summary>The upper end, in units of the strip.</summary>
    public int Top => Tier == 1 ? 12 : 32;

    /// <summary>The height, in units of the strip.</summary>
    public int Height => TimelineStrip.Height - Top;
}
