using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;

namespace KoreanWar.Content.Reading.Articles;

/// <summary>What the head of an article's file says; keys that were missing or wrong have been reported and are empty.</summary>
public sealed record FrontMatter
{
    /// <summary>The article's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>One or two sentences for lists and search results.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The short name in menus, or null.</summary>
    public string? Nav { get; init; }

    /// <summary>What the article is for; history unless the file says otherwise.</summary>
    public ArticleKind Kind { get; init; }

    /// <summary>The place in the reading order, or null when it was missing or wrong.</summary>
    public int? Order { get; init; }

    /// <summary>Where the order stands, for reporting that another article has it too.</summary>
    public TextPosition OrderPosition { get; init; } = TextPosition.Start;

    /// <summary>The day of the last change.</summary>
    public DateOnly Updated { get; init; }

    /// <summary>Former slugs of the article.</summary>
    public ImmutableArray<PageAlias> PageAliases { get; init; } = [];

    /// <summary>Former anchors of its sections.</summary>
    public ImmutableArray<AnchorAlias> AnchorAliases { get; init; } = [];
}
