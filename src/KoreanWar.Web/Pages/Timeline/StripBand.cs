using KoreanWar.Content.Model;

namespace KoreanWar.Web.Pages.Timeline;

/// <summary>A part of the history on the overview strip.</summary>
/// <param name="Phase">The part.</param>
/// <param name="Year">The year of its first event.</param>
/// <param name="Start">Where it begins, in units of the strip.</param>
/// <param name="End">Where the next part begins, or the strip ends.</param>
public sealed record StripBand(Phase Phase, int Year, int Start, int End);
