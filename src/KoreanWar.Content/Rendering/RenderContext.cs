using KoreanWar.Content.Linking;
using KoreanWar.Content.Rendering.Claims;

namespace KoreanWar.Content.Rendering;

/// <summary>What the renderers know while a text, or a part of it, becomes HTML.</summary>
public sealed class RenderContext
{
    /// <summary>What the links and citations of the text lead to.</summary>
    public required LinkedText Text { get; init; }

    /// <summary>The address of the text's own page, without the first slash.</summary>
    public required string Slug { get; init; }

    /// <summary>The title of the text, for naming what stands in no section.</summary>
    public required string Title { get; init; }

    /// <summary>The anchors that this page holds; a link to any other one leads to the text's own page.</summary>
    public required IReadOnlySet<string> LocalAnchors { get; init; }

    /// <summary>How many levels headings move up: 0 on the article's page, 1 where the section's heading is the h1.</summary>
    public int LevelShift { get; init; }

    /// <summary>The section being rendered, for naming what is in it; null in the lead.</summary>
    public string? SectionTitle { get; set; }

    /// <summary>True when a map was rendered.</summary>
    public bool HasMap { get; set; }

    /// <summary>True when the table of findings was rendered.</summary>
    public bool HasFindings { get; set; }

    /// <summary>The notes so far.</summary>
    public NotesBuilder Notes { get; } = new();

    /// <summary>The marks of claims so far.</summary>
    public CorrectionsBuilder Corrections { get; } = new();

    /// <summary>The address of a page of the site or of a place in it, as short as it can be from this page.</summary>
    public string Href(string slug, string? anchor)
    {
        var fragment = anchor is null ? "" : "#" + Uri.EscapeDataString(anchor);
        return slug == Slug && anchor is not null && LocalAnchors.Contains(anchor) ? fragment : $"/{slug}{fragment}";
    }
}
