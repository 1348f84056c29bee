using System.Collections.Immutable;
using KoreanWar.Content.Linking.Claims;
using KoreanWar.Content.Reading.Articles;

namespace KoreanWar.Content.Linking;

/// <summary>An article whose links and citations were resolved.</summary>
public sealed record LinkedArticle
{
    /// <summary>The article as it was parsed.</summary>
    public required ParsedArticle Parsed { get; init; }

    /// <summary>What its links and citations lead to.</summary>
    public required LinkedText Text { get; init; }

    /// <summary>The links to pages of the site, and the mentions of people, places and terms, in order.</summary>
    public required ImmutableArray<Reference> References { get; init; }

    /// <summary>The uses of works, in order.</summary>
    public required ImmutableArray<SourceUse> SourceUses { get; init; }

    /// <summary>The marks of claims, in order.</summary>
    public required ImmutableArray<ClaimUse> ClaimUses { get; init; }
}
