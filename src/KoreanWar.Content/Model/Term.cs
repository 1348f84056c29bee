using System.Collections.Immutable;

namespace KoreanWar.Content.Model;

/// <summary>A term of the glossary: an entry of <c>content/terms.yaml</c>.</summary>
public sealed record Term
{
    /// <summary>The readable slug, which is its anchor in the glossary.</summary>
    public required string Id { get; init; }

    /// <summary>The term and its other forms.</summary>
    public required Naming Names { get; init; }

    /// <summary>What it means in this history.</summary>
    public required string Text { get; init; }

    /// <summary>The ids of the terms that belong with it.</summary>
    public required ImmutableArray<string> See { get; init; }

    /// <summary>The works that the text rests on.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>The sections that use the term, in reading order.</summary>
    public ImmutableArray<Backlink> Mentions { get; init; } = [];

    /// <summary>The chosen form of the term.</summary>
    public string Name => Names.Name;

    /// <summary>The site-relative address.</summary>
    public string Path => "/glossary#" + Id;
}
