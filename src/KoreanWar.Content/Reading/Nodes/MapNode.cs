using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Nodes;

/// <summary>Keys with values, in the order written; a repeated key was refused when it was read.</summary>
public sealed record MapNode(TextPosition Position, ImmutableArray<MapEntry> Entries) : Node(Position);
