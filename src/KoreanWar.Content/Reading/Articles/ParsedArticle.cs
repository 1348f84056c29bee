using System.Collections.Immutable;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Articles;

/// <summary>An article's file, parsed: its front matter, its blocks and its tree of sections.</summary>
public sealed record ParsedArticle
{
    /// <summary>The path in the content folder.</summary>
    public required string Path { get; init; }

    /// <summary>The file's name without extension.</summary>
    public required string Slug { get; init; }

    /// <summary>What the head of the file says.</summary>
    public required FrontMatter FrontMatter { get; init; }

    /// <summary>The blocks before the first section.</summary>
    public required ImmutableArray<Block> Lead { get; init; }

    /// <summary>The sections of level 2, with those inside.</summary>
    public required ImmutableArray<ParsedSection> Sections { get; init; }

    /// <summary>The path as diagnostics name it.</summary>
    public string DisplayPath => "content/" + Path;

    /// <summary>All sections of all levels, in order.</summary>
    public IEnumerable<ParsedSection> AllSections() => Sections.SelectMany(s => s.SelfAndDescendants());
}
