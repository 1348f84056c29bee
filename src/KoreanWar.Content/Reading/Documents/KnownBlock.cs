using System.Collections.Immutable;
using KoreanWar.Content.Model;

namespace KoreanWar.Content.Reading.Documents;

/// <summary>
/// The table of how many documents were public by the end of a few years, which an editor places with a fenced block named
/// <c>known</c>.
/// </summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Years">The years, in order, each with the number of documents.</param>
/// <param name="All">How many documents there are.</param>
public sealed record KnownBlock(string Caption, ImmutableArray<(int Year, int Count)> Years, int All) : Placement;
