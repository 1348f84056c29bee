namespace KoreanWar.Content.Linking;

/// <summary>A link between articles, as found in a text.</summary>
/// <param name="FromSlug">The article that links.</param>
/// <param name="FromAnchor">The section that links, or null in the lead.</param>
/// <param name="ToSlug">The article linked to.</param>
/// <param name="ToAnchor">The section linked to, or null for the article itself.</param>
public sealed record Reference(string FromSlug, string? FromAnchor, string ToSlug, string? ToAnchor);
