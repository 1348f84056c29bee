namespace KoreanWar.Content.Reading.Lists;

/// <summary>An entry with its names as its file gives them.</summary>
/// <param name="Value">The entry.</param>
/// <param name="Names">Its names.</param>
public sealed record Named<T>(T Value, ParsedNames Names)
    where T : class;
