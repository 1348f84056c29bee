using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Model.Documents;
using KoreanWar.Content.Model.Findings;
using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Model.Maps;

namespace KoreanWar.Content;

/// <summary>What a snapshot is made of.</summary>
internal sealed record SnapshotParts
{
    /// <summary>The articles, in any order.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>The bibliography, in any order.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>The pictures.</summary>
    public required ImmutableArray<Figure> Figures { get; init; }

    /// <summary>The places that cite each work, by its key.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<Backlink>> SourceUses { get; init; }

    /// <summary>The sections that rest on one work only, in reading order.</summary>
    public required ImmutableArray<OneWorkSection> OneWorkSections { get; init; }

    /// <summary>The people.</summary>
    public required ImmutableArray<Person> People { get; init; }

    /// <summary>The places.</summary>
    public required ImmutableArray<Place> Places { get; init; }

    /// <summary>The terms.</summary>
    public required ImmutableArray<Term> Terms { get; init; }

    /// <summary>The documents of the evidence, in order of time.</summary>
    public required ImmutableArray<Document> Documents { get; init; }

    /// <summary>The claims of the source material, by number.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>The findings, in the order of their list.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The address of the article that shows the findings, or null.</summary>
    public required string? FindingsPage { get; init; }

    /// <summary>The events, in order of time.</summary>
    public required ImmutableArray<TimelineEvent> Events { get; init; }

    /// <summary>The figures of the losses, in the order in which they are shown.</summary>
    public required ImmutableArray<Loss> Losses { get; init; }

    /// <summary>How the figures of the losses are to be read.</summary>
    public required RenderedText LossesText { get; init; }

    /// <summary>The fronts, in order of time.</summary>
    public required ImmutableArray<Front> Fronts { get; init; }

    /// <summary>The base map, or null when the content has none.</summary>
    public required BaseMap? BaseMap { get; init; }

    /// <summary>What pictures on the base map share, or null without one.</summary>
    public required MapLayers? MapLayers { get; init; }
}
