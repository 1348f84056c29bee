using System.Collections.Immutable;
using KoreanWar.Content.Reading.Nodes;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Lists;

/// <summary>A Markdown file that is one entry.</summary>
/// <param name="Id">The file's name without extension.</param>
/// <param name="Path">The file's path in the content folder.</param>
/// <param name="DisplayPath">The path as diagnostics name it.</param>
/// <param name="Head">The keys of its head.</param>
/// <param name="Blocks">The text below it.</param>
public sealed record EntryFile(string Id, string Path, string DisplayPath, MapReader Head, ImmutableArray<Block> Blocks);
