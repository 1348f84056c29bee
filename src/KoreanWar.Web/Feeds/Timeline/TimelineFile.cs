namespace KoreanWar.Web.Feeds.Timeline;

/// <summary>The JSON file: <c>{ "events": [ … ] }</c>.</summary>
/// <param name="Events">The events, in order of time.</param>
public sealed record TimelineFile(IReadOnlyList<EventItem> Events);
