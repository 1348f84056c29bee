namespace KoreanWar.Content.Model;

/// <summary>A section that rests on one work only.</summary>
/// <param name="Section">The section, or the lead of an article.</param>
/// <param name="Work">The work.</param>
public sealed record OneWorkSection(Backlink Section, Source Work);
