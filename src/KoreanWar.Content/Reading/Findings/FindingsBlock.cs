using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Findings;

namespace KoreanWar.Content.Reading.Findings;

/// <summary>The table of findings that an editor places in a text with a fenced block named <c>findings</c>.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Findings">The findings.</param>
public sealed record FindingsBlock(string Caption, ImmutableArray<Finding> Findings) : Placement;
