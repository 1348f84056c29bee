namespace KoreanWar.Web.Feeds.Timeline;

/// <summary>What each clock showed, by one account of the offsets, as the JSON file has it.</summary>
public sealed record ReadingItem(IReadOnlyDictionary<string, string> Times, string? Note, IReadOnlyList<WorkItem> Sources);
