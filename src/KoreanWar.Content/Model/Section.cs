using System.Collections.Immutable;

namespace KoreanWar.Content.Model;

/// <summary>A heading of an article with what stands under it, sub-sections included.</summary>
public sealed record Section
{
    /// <summary>The id of its heading, unique in the article.</summary>
    public required string Anchor { get; init; }

    /// <summary>The heading as plain text.</summary>
    public required string Title { get; init; }

    /// <summary>The heading's level: 2 for the sections of an article, 3 and more for those inside.</summary>
    public required int Level { get; init; }

    /// <summary>The sections one level down, in order.</summary>
    public required ImmutableArray<Section> Children { get; init; }

    /// <summary>The text without markup and citations, without that of its children.</summary>
    public required string PlainText { get; init; }

    /// <summary>Former anchors that still lead here.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>The places that link to this section.</summary>
    public required ImmutableArray<Backlink> Backlinks { get; init; }

    /// <summary>The section as a page of its own; only sections of level 2 have one.</summary>
    public RenderedText? Page { get; init; }

    /// <summary>The permalink, <c>/background#elections</c>.</summary>
    public required string Permalink { get; init; }

    /// <summary>This section and all those inside it, in order.</summary>
    public IEnumerable<Section> SelfAndDescendants() => Children.SelectMany(c => c.SelfAndDescendants()).Prepend(this);
}
