namespace KoreanWar.Web.Feeds.Findings;

/// <summary>The position of a party as the JSON file has it; all but the party is null or empty where none was found.</summary>
/// <param name="Party">The party's word, <c>north-korea</c>.</param>
/// <param name="Position">The position.</param>
/// <param name="Grade">The grade of the evidence for it: A, B or C.</param>
/// <param name="For">What speaks for it.</param>
/// <param name="Against">What speaks against it.</param>
/// <param name="Sources">The works that show the party taking it.</param>
public sealed record PositionItem(
    string Party,
    string? Position,
    string? Grade,
    IReadOnlyList<EvidenceItem> For,
    IReadOnlyList<EvidenceItem> Against,
    IReadOnlyList<EvidenceItem> Sources);
