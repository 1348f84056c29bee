namespace KoreanWar.Web.Feeds.Timeline;

/// <summary>An hour of an event as the JSON file has it; local times are ISO 8601 without an offset.</summary>
public sealed record HourItem(
    string What, bool About, string Zone, string At, IReadOnlyList<ReadingItem> Readings, IReadOnlyList<WorkItem> Sources);
