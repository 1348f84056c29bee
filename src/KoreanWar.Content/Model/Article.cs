using System.Collections.Immutable;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Model;

/// <summary>One article of the history: a file of <c>content/articles</c>, read, checked and rendered.</summary>
public sealed record Article
{
    /// <summary>The file's name without extension; its address is <c>/{slug}</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>The title, which is the h1 of its page.</summary>
    public required string Title { get; init; }

    /// <summary>The short name in menus; the title where the file gives none.</summary>
    public required string NavTitle { get; init; }

    /// <summary>One or two sentences for search results and lists.</summary>
    public required string Summary { get; init; }

    /// <summary>Whether it tells the history or of the site.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>Its place in the reading order; unique.</summary>
    public required int Order { get; init; }

    /// <summary>The day of the last change.</summary>
    public required DateOnly Updated { get; init; }

    /// <summary>Former slugs, which redirect here.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>The whole text below the title.</summary>
    public required RenderedText Body { get; init; }

    /// <summary>What stands before the first section, rendered on its own.</summary>
    public required RenderedText Lead { get; init; }

    /// <summary>The text of the lead without markup.</summary>
    public required string LeadPlainText { get; init; }

    /// <summary>The sections of level 2, in order, each with those inside.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>The places of other articles that link to this one or to a section of it.</summary>
    public required ImmutableArray<Backlink> Backlinks { get; init; }

    /// <summary>Words of the text, citations not counted.</summary>
    public required int WordCount { get; init; }

    /// <summary>Whole minutes to read it.</summary>
    public required int ReadingMinutes { get; init; }

    /// <summary>The site-relative address, <c>/background</c>.</summary>
    public string Path => "/" + Slug;

    /// <summary>All sections of all levels, in order.</summary>
    public IEnumerable<Section> AllSections() => Sections.SelectMany(s => s.SelfAndDescendants());

    /// <summary>The title of a section together with the article's, as its own page and lists of all pages name it.</summary>
    public string TitleWith(Section section) => Titles.Join(section.Title, Title);

    /// <summary>The section of level 2 with this anchor, or null.</summary>
    public Section? FindSection(string anchor) => Sections.FirstOrDefault(s => s.Anchor == anchor);
}
