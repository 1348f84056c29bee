using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;

namespace KoreanWar.Content.Reading.Events;

/// <summary>An event as its file gives it, before the section that tells it was looked up.</summary>
/// <param name="Event">The event, without its section.</param>
/// <param name="Section">The section as written, <c>the-war#incheon</c>, or null.</param>
/// <param name="SectionPosition">Where it is written.</param>
public sealed record ParsedEvent(TimelineEvent Event, string? Section, TextPosition SectionPosition);
