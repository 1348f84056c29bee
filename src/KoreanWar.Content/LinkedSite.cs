using System.Collections.Immutable;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Linking.Losses;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Model.Findings;
using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Reading.Lists;

namespace KoreanWar.Content;

/// <summary>Everything the site is made of, with all links, citations and names resolved.</summary>
internal sealed record LinkedSite
{
    public required ImmutableArray<LinkedArticle> Articles { get; init; }

    public required ImmutableArray<LinkedPerson> People { get; init; }

    public required ImmutableArray<Named<Place>> Places { get; init; }

    public required ImmutableArray<Named<Term>> Terms { get; init; }

    public required ImmutableArray<LinkedDocument> Documents { get; init; }

    public required ImmutableArray<Claim> Claims { get; init; }

    public required ImmutableArray<TimelineEvent> Events { get; init; }

    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The address of the article that shows the findings, or null.</summary>
    public required string? FindingsPage { get; init; }

    public required LinkedLosses Losses { get; init; }

    public required ImmutableArray<Front> Fronts { get; init; }

    public required BaseMap? BaseMap { get; init; }

    /// <summary>Every work that an entry of a reference list rests on.</summary>
    public required ImmutableArray<EntryUse> EntryUses { get; init; }
}
