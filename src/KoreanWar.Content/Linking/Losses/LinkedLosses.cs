using System.Collections.Immutable;
using KoreanWar.Content.Model.Losses;
using Markdig.Syntax;

namespace KoreanWar.Content.Linking.Losses;

/// <summary>The figures of the losses, and the text on how to read them with its links and citations resolved.</summary>
/// <param name="Figures">The figures, in the order of the list.</param>
/// <param name="Blocks">The text.</param>
/// <param name="Text">What its links and citations lead to.</param>
public sealed record LinkedLosses(ImmutableArray<Loss> Figures, ImmutableArray<Block> Blocks, LinkedText Text);
