using System.Collections.Immutable;
using KoreanWar.Content.Model.Claims;

namespace KoreanWar.Content.Model;

/// <summary>A text as HTML, with the notes that its references point to.</summary>
/// <param name="Html">Safe HTML, written by the site's own renderers only.</param>
/// <param name="Notes">Its notes, numbered from 1.</param>
public sealed record RenderedText(string Html, ImmutableArray<Note> Notes)
{
    /// <summary>No text.</summary>
    public static readonly RenderedText Empty = new("", []);

    /// <summary>The claims of the source material whose mark the text carries, in the order of their first marks.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>True when the text holds a map; a page then writes the outlines once, behind the text.</summary>
    public bool HasMap { get; init; }

    /// <summary>True when the text holds the table of findings, which has a style sheet of its own.</summary>
    public bool HasFindings { get; init; }

    /// <summary>The works that the notes cite, each once, in bibliographic order.</summary>
    public ImmutableArray<Source> CitedWorks { get; } =
        [.. BibliographicOrder.Sort(Notes.SelectMany(n => n.Citations).Select(c => c.Source).DistinctBy(s => s.Key))];
}
