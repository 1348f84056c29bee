using System.Collections.Immutable;
using KoreanWar.Content.Model.Documents;

namespace KoreanWar.Content.Model;

/// <summary>A person of this history: a file of <c>content/people</c>.</summary>
public sealed record Person
{
    /// <summary>The file's name without extension; the address is <c>/people/{id}</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name and its other forms.</summary>
    public required Naming Names { get; init; }

    /// <summary>How to say the name, for readers of English; null where they say it right.</summary>
    public string? Say { get; init; }

    /// <summary>The day of birth, as well as it is known.</summary>
    public UncertainDate? Born { get; init; }

    /// <summary>The day of death, or null for the living and where nobody knows.</summary>
    public UncertainDate? Died { get; init; }

    /// <summary>What is disputed about the dates, or null.</summary>
    public string? DateNote { get; init; }

    /// <summary>The party the person belongs to.</summary>
    public required Side Side { get; init; }

    /// <summary>Who the person was, in one line.</summary>
    public required string Role { get; init; }

    /// <summary>The item of Wikidata, <c>Q41117</c>, or null where it is not known.</summary>
    public string? Wikidata { get; init; }

    /// <summary>What the person did in this history; empty until it is rendered.</summary>
    public RenderedText Text { get; init; } = RenderedText.Empty;

    /// <summary>The text without markup.</summary>
    public required string PlainText { get; init; }

    /// <summary>The works that dates and role rest on.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>The events the person took part in, in order of time.</summary>
    public ImmutableArray<TimelineEvent> Events { get; init; } = [];

    /// <summary>The documents of the evidence they wrote, received or took part in, in order of time.</summary>
    public ImmutableArray<Document> Documents { get; init; } = [];

    /// <summary>The sections that name the person, in reading order.</summary>
    public ImmutableArray<Backlink> Mentions { get; init; } = [];

    /// <summary>The chosen form of the name.</summary>
    public string Name => Names.Name;

    /// <summary>The site-relative address.</summary>
    public string Path => "/people/" + Id;
}
