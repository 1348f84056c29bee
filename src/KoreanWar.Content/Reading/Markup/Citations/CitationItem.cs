using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Markup.Citations;

/// <summary>One work of a citation, as written.</summary>
/// <param name="Key">The key without <c>@</c>.</param>
/// <param name="Locator">The place in the work, or null.</param>
/// <param name="Position">Where the key stands.</param>
public sealed record CitationItem(string Key, string? Locator, TextPosition Position);
