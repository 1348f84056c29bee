namespace KoreanWar.Content.Linking.Names;

/// <summary>The entry that a name stands for.</summary>
/// <param name="Name">The chosen form.</param>
/// <param name="Slug">The address of its page without the first slash: <c>people/kim-il-sung</c>, <c>glossary</c>.</param>
/// <param name="Anchor">The place in that page, or null for all of it.</param>
public sealed record NameTarget(string Name, string Slug, string? Anchor);
