using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Nodes;

/// <summary>A value of a YAML or JSON text that remembers where it stood.</summary>
/// <param name="Position">Where the value begins in its file.</param>
public abstract record Node(TextPosition Position);
