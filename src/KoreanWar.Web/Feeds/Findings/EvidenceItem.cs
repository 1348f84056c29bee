namespace KoreanWar.Web.Feeds.Findings;

/// <summary>A document or a work as the JSON file has it.</summary>
/// <param name="Kind">Either <c>document</c> or <c>work</c>.</param>
/// <param name="Id">The slug of the document, or the citation key of the work.</param>
/// <param name="Title">Its title.</param>
/// <param name="Locator">The place in a work, or null.</param>
/// <param name="Url">Its page.</param>
public sealed record EvidenceItem(string Kind, string Id, string Title, string? Locator, string Url);
