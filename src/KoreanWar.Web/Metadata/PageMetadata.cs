namespace KoreanWar.Web.Metadata;

/// <summary>What the head of a page says of it.</summary>
public sealed record PageMetadata
{
    /// <summary>The page's own title; the site's name is added to it.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for search results and share previews.</summary>
    public required string Description { get; init; }

    /// <summary>The path whose text this is; null on pages that no search engine should keep.</summary>
    public string? CanonicalPath { get; init; }

    /// <summary>The path that a share preview leads to, where it is not the canonical one.</summary>
    public string? SharePath { get; init; }

    /// <summary>The Open Graph type: <c>website</c> or <c>article</c>.</summary>
    public string Type { get; init; } = "website";

    /// <summary>The way from the home page to this one, this one last and without an address; empty on the home page.</summary>
    public IReadOnlyList<Breadcrumb> Breadcrumbs { get; init; } = [];
}
