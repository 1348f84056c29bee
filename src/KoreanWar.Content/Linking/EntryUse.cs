using KoreanWar.Content.Model;

namespace KoreanWar.Content.Linking;

/// <summary>An entry of a reference list that rests on a work.</summary>
/// <param name="Key">The work's key.</param>
/// <param name="Entry">The entry's address and title.</param>
public sealed record EntryUse(string Key, Backlink Entry);
