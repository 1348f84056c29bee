using System.Collections.Immutable;
using KoreanWar.Content.Linking.Names;
using KoreanWar.Content.Reading.Documents;

namespace KoreanWar.Content.Linking;

/// <summary>A document whose text's links, citations and names were resolved.</summary>
/// <param name="Parsed">The document as parsed.</param>
/// <param name="Text">What the links and citations lead to.</param>
/// <param name="Pages">The pages that the text links to.</param>
/// <param name="Mentions">The people, places and terms that it names.</param>
public sealed record LinkedDocument(
    ParsedDocument Parsed, LinkedText Text, ImmutableArray<LinkTarget.Page> Pages, ImmutableArray<NameTarget> Mentions);
