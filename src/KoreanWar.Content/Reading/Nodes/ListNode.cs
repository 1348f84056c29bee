using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Nodes;

/// <summary>A list of values.</summary>
public sealed record ListNode(TextPosition Position, ImmutableArray<Node> Items) : Node(Position);
