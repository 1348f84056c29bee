namespace KoreanWar.Content.Navigation;

/// <summary>What comes before and after something in reading order; null at the ends.</summary>
public sealed record Neighbours<T>(T? Previous, T? Next)
    where T : class;
