using KoreanWar.Content.Model;

namespace KoreanWar.Web.Pages.Timeline;

/// <summary>An event on the overview strip.</summary>
/// <param name="Event">The event.</param>
/// <param name="X">Where it stands, in units of the strip.</param>
public sealed record StripMark(TimelineEvent Event, int X);
