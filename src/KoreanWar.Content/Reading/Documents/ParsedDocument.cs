using System.Collections.Immutable;
using KoreanWar.Content.Model.Documents;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Documents;

/// <summary>A document's file, parsed.</summary>
/// <param name="Document">The document, without the text.</param>
/// <param name="Path">The file's path in the content folder.</param>
/// <param name="Blocks">The text.</param>
public sealed record ParsedDocument(Document Document, string Path, ImmutableArray<Block> Blocks);
