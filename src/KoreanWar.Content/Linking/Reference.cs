namespace KoreanWar.Content.Linking;

/// <summary>A link from an article to a page of this site, or the mention of an entry, as found in a text.</summary>
/// <param name="FromSlug">The article that links.</param>
/// <param name="FromAnchor">The section that links, or null in the lead.</param>
/// <param name="ToSlug">The page linked to: an article's slug, or <c>people/kim-il-sung</c>.</param>
/// <param name="ToAnchor">The place linked to, or null for the page itself.</param>
public sealed record Reference(string FromSlug, string? FromAnchor, string ToSlug, string? ToAnchor);
