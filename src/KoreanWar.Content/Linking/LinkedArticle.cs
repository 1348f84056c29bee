using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Reading.Markup.Citations;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Linking;

/// <summary>An article whose links and citations were resolved; what could not be resolved was reported and is absent here.</summary>
public sealed record LinkedArticle
{
    /// <summary>The article as it was parsed.</summary>
    public required ParsedArticle Parsed { get; init; }

    /// <summary>The target of each link and picture.</summary>
    public required IReadOnlyDictionary<Inline, LinkTarget> Links { get; init; }

    /// <summary>The works of each citation.</summary>
    public required IReadOnlyDictionary<CitationInline, ImmutableArray<Citation>> Citations { get; init; }

    /// <summary>The links to articles, in order.</summary>
    public required ImmutableArray<Reference> References { get; init; }

    /// <summary>The uses of works, in order.</summary>
    public required ImmutableArray<SourceUse> SourceUses { get; init; }
}
