using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Nodes;

/// <summary>A key of a map with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Position">Where the key begins.</param>
/// <param name="Value">The value.</param>
public sealed record MapEntry(string Key, TextPosition Position, Node Value);
