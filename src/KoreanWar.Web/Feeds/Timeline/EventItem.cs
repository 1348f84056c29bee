namespace KoreanWar.Web.Feeds.Timeline;

/// <summary>An event as the JSON file has it.</summary>
public sealed record EventItem(
    string Id,
    string Title,
    DateItem Date,
    DateItem? End,
    string? DateNote,
    string Text,
    string Phase,
    int Tier,
    IReadOnlyList<LinkItem> People,
    IReadOnlyList<LinkItem> Places,
    string? Section,
    IReadOnlyList<HourItem> Clocks,
    IReadOnlyList<WorkItem> Sources,
    string Url);
