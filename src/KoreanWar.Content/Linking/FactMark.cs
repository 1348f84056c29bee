using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Linking;

/// <summary>A place where an article tells a fact, <c>[36,574]{fact=us-dead}</c>.</summary>
/// <param name="Id">The fact.</param>
/// <param name="Text">What the article says.</param>
/// <param name="Path">The article's file, as diagnostics name it.</param>
/// <param name="Position">Where in the file.</param>
public sealed record FactMark(string Id, string Text, string Path, TextPosition Position);
