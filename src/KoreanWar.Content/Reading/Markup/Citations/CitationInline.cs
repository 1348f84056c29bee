using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Reading.Markup.Citations;

/// <summary>A citation in a text, <c>[@key, p. 5; @other]</c>, as written; its keys are not resolved yet.</summary>
public sealed class CitationInline : LeafInline
{
    /// <summary>The works named, in order; empty when the citation is malformed.</summary>
    public ImmutableArray<CitationItem> Items { get; init; } = [];

    /// <summary>What is wrong with the citation, or null.</summary>
    public string? Mistake { get; init; }
}
