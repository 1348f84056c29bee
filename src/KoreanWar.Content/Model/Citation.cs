namespace KoreanWar.Content.Model;

/// <summary>One work in a note, with the place in it.</summary>
/// <param name="Source">The cited work.</param>
/// <param name="Locator">The place, as the editor wrote it: <c>p. 5</c>, <c>ch. 3</c>; null for the whole work.</param>
public sealed record Citation(Source Source, string? Locator)
{
    /// <summary>The citation as the content writes it: <c>weathersby-1995</c> or <c>weathersby-1995, p. 5</c>.</summary>
    public string AsWritten => Locator is null ? Source.Key : $"{Source.Key}, {Locator}";
}
