using System.Collections.Immutable;

namespace KoreanWar.Content.Model;

/// <summary>A text as HTML, with the notes that its references point to.</summary>
/// <param name="Html">Safe HTML, written by the site's own renderers only.</param>
/// <param name="Notes">Its notes, numbered from 1.</param>
public sealed record RenderedText(string Html, ImmutableArray<Note> Notes)
{
    /// <summary>No text.</summary>
    public static readonly RenderedText Empty = new("", []);

    /// <summary>True when the text holds a map; a page then writes the outlines once, behind the text.</summary>
    public bool HasMap { get; init; }

    /// <summary>The works that the notes cite, each once, in bibliographic order.</summary>
    public ImmutableArray<Source> CitedWorks { get; } =
        [.. BibliographicOrder.Sort(Notes.SelectMany(n => n.Citations).Select(c => c.Source).DistinctBy(s => s.Key))];
}
