using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Reading.Markup.Citations;
using KoreanWar.Content.Reading.Markup.Spans;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Linking;

/// <summary>What the links and citations of a text lead to; what could not be resolved was reported and is absent here.</summary>
/// <param name="Links">The target of each link and picture.</param>
/// <param name="Citations">The works of each citation.</param>
/// <param name="Claims">The claim of each mark.</param>
/// <param name="Placements">What each fenced block of the site's own names places.</param>
public sealed record LinkedText(
    IReadOnlyDictionary<Inline, LinkTarget> Links,
    IReadOnlyDictionary<CitationInline, ImmutableArray<Citation>> Citations,
    IReadOnlyDictionary<SpanInline, Claim> Claims,
    IReadOnlyDictionary<FencedCodeBlock, Placement> Placements);
