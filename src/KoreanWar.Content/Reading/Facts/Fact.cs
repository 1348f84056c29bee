using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Facts;

/// <summary>A quantity that the articles tell in more than one place: a date, a vote or a loss.</summary>
/// <param name="Id">What an editor marks it with, <c>[36,574]{fact=us-dead}</c>.</param>
/// <param name="Value">The quantity in full, as the articles write it: <c>25 June 1950</c>, <c>9 to 0</c>, <c>36,574</c>.</param>
/// <param name="Position">Where the value stands in <c>content/facts.yaml</c>.</param>
public sealed record Fact(string Id, string Value, TextPosition Position)
{
    /// <summary>The numbers, months and times of the value.</summary>
    public ImmutableArray<string> Quantities { get; } = Text.Quantities.Of(Value);
}
