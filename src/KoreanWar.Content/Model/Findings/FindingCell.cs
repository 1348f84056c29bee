using System.Collections.Immutable;

namespace KoreanWar.Content.Model.Findings;

/// <summary>The position that a party takes on a question, and the evidence.</summary>
/// <param name="Position">The position, with when it was taken.</param>
/// <param name="Grade">How good the evidence for it is.</param>
/// <param name="For">What speaks for it.</param>
/// <param name="Against">What speaks against it.</param>
/// <param name="Sources">The works that show the party taking it.</param>
public sealed record FindingCell(
    string Position, Grade Grade, ImmutableArray<Evidence> For, ImmutableArray<Evidence> Against, ImmutableArray<Citation> Sources);
