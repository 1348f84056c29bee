using System.Collections.Immutable;
using KoreanWar.Content.Model.Documents;

namespace KoreanWar.Content.Model;

/// <summary>A place of this history: an entry of <c>content/places.yaml</c>.</summary>
public sealed record Place
{
    /// <summary>The readable slug; the address is <c>/places/{id}</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name and its other forms.</summary>
    public required Naming Names { get; init; }

    /// <summary>What it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Where it is; of a river or a region, one point of it.</summary>
    public required GeoPoint Point { get; init; }

    /// <summary>True when no gazetteer was found that confirms the point.</summary>
    public bool IsPointAbout { get; init; }

    /// <summary>What happened there.</summary>
    public required string Text { get; init; }

    /// <summary>The works that the text rests on.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>The events there, in order of time.</summary>
    public ImmutableArray<TimelineEvent> Events { get; init; } = [];

    /// <summary>The documents of the evidence written there or that name it, in order of time.</summary>
    public ImmutableArray<Document> Documents { get; init; } = [];

    /// <summary>The sections that name the place, in reading order.</summary>
    public ImmutableArray<Backlink> Mentions { get; init; } = [];

    /// <summary>The chosen form of the name.</summary>
    public string Name => Names.Name;

    /// <summary>The site-relative address.</summary>
    public string Path => "/places/" + Id;
}
