namespace KoreanWar.Web.Feeds.Timeline;

/// <summary>A cited work, by its key, and the place in it, as the JSON file has it.</summary>
public sealed record WorkItem(string Key, string? Locator);
