using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Nodes;

/// <summary>A single value: text, number, truth value or nothing.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Text">The value as text.</param>
/// <param name="IsText">True when it was written as text (quoted), false when it may be a number, a date or nothing.</param>
public sealed record ScalarNode(TextPosition Position, string Text, bool IsText) : Node(Position);
