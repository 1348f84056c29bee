using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Markup.Citations;

/// <summary>One work of a citation, as written.</summary>
/// <param name="Key">The key without <c>@</c>.</param>
/// <param name="Locator">The place in the work, or null.</param>
/// <param name="LinesBelow">How many lines below the beginning of the citation the key stands.</param>
/// <param name="Column">The column of the key, from 1.</param>
public sealed record CitationItem(string Key, string? Locator, int LinesBelow, int Column)
{
    /// <summary>Where the key stands in the file.</summary>
    public TextPosition PositionIn(CitationInline citation) => new(citation.Line + 1 + LinesBelow, Column);
}
