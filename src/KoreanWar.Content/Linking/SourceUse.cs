namespace KoreanWar.Content.Linking;

/// <summary>A place that cites a work.</summary>
/// <param name="Key">The work's key.</param>
/// <param name="Slug">The article that cites it.</param>
/// <param name="Anchor">The section that cites it, or null in the lead.</param>
public sealed record SourceUse(string Key, string Slug, string? Anchor);
