using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Losses;

namespace KoreanWar.Content.Reading.Losses;

/// <summary>The chart of losses that an editor places in a text with a fenced block named <c>losses</c>.</summary>
/// <param name="Caption">What stands below it, or null.</param>
/// <param name="Losses">The figures that it draws, in the order of the list.</param>
public sealed record LossBlock(string? Caption, ImmutableArray<Loss> Losses) : Placement;
