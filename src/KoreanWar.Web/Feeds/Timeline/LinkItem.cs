namespace KoreanWar.Web.Feeds.Timeline;

/// <summary>A person or a place as the JSON file has it.</summary>
public sealed record LinkItem(string Id, string Name, string Url);
