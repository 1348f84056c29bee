namespace KoreanWar.Web.Feeds.Findings;

/// <summary>The JSON file: <c>{ "grades": { "A": … }, "findings": [ … ] }</c>.</summary>
/// <param name="Grades">What each grade of evidence says.</param>
/// <param name="Findings">The findings, in the order of the page.</param>
public sealed record FindingsFile(IReadOnlyDictionary<string, string> Grades, IReadOnlyList<FindingItem> Findings);
