namespace KoreanWar.Content.Linking.Claims;

/// <summary>A place of an article that carries the mark of a claim.</summary>
/// <param name="Id">The claim's number.</param>
/// <param name="Slug">The article.</param>
/// <param name="Anchor">The section, or null in the lead.</param>
public sealed record ClaimUse(string Id, string Slug, string? Anchor);
