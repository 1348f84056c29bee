namespace KoreanWar.Content.Model;

/// <summary>A place in the text that cites a note.</summary>
/// <param name="Id">The id of the reference's element, such as <c>cite-3</c> or <c>cite-3-2</c>.</param>
/// <param name="SectionTitle">The title of the section it stands in, or null in the lead.</param>
public sealed record NoteUse(string Id, string? SectionTitle);
