using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Lists;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.People;

/// <summary>A person's file, parsed.</summary>
/// <param name="Person">The person, without the text.</param>
/// <param name="Names">The names as the file gives them.</param>
/// <param name="Path">The file's path in the content folder.</param>
/// <param name="Blocks">The text.</param>
public sealed record ParsedPerson(Person Person, ParsedNames Names, string Path, ImmutableArray<Block> Blocks);
