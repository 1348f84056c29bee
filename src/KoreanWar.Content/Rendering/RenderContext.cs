using KoreanWar.Content.Linking;

namespace KoreanWar.Content.Rendering;

/// <summary>What the renderers know while a part of an article becomes HTML.</summary>
public sealed class RenderContext
{
    /// <summary>The article being rendered.</summary>
    public required LinkedArticle Article { get; init; }

    /// <summary>The anchors that this page holds; a link to any other one leads to the article's page.</summary>
    public required IReadOnlySet<string> LocalAnchors { get; init; }

    /// <summary>How many levels headings move up: 0 on the article's page, 1 where the section's heading is the h1.</summary>
    public int LevelShift { get; init; }

    /// <summary>The section being rendered, for naming what is in it; null in the lead.</summary>
    public string? SectionTitle { get; set; }

    /// <summary>The notes so far.</summary>
    public NotesBuilder Notes { get; } = new();

    /// <summary>The address of a section of an article, as short as it can be from this page.</summary>
    public string Href(string slug, string? anchor)
    {
        var own = slug == Article.Parsed.Slug;
        var fragment = anchor is null ? "" : "#" + Uri.EscapeDataString(anchor);
        return own && anchor is not null && LocalAnchors.Contains(anchor) ? fragment : $"/{slug}{fragment}";
    }
}
