namespace KoreanWar.Web.Feeds.Findings;

/// <summary>A finding as the JSON file has it.</summary>
/// <param name="Id">Its slug.</param>
/// <param name="Question">The question.</param>
/// <param name="Answer">Our reading of the evidence.</param>
/// <param name="Url">Where a page shows it.</param>
/// <param name="Positions">The position of every party.</param>
public sealed record FindingItem(string Id, string Question, string Answer, string? Url, IReadOnlyList<PositionItem> Positions);
