namespace KoreanWar.Content.Model;

/// <summary>An author or editor: a person with a family name, or a body under one name.</summary>
/// <param name="Family">The family name, or the whole name of a body.</param>
/// <param name="Given">The given names of a person, or null.</param>
public sealed record SourceName(string Family, string? Given);
