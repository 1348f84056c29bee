using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading.Markup;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Articles;

/// <summary>A heading with the blocks under it, before anything is resolved.</summary>
public sealed class ParsedSection
{
    /// <summary>The heading's block in the parsed document.</summary>
    public required HeadingBlock Heading { get; init; }

    /// <summary>The heading's text without markup.</summary>
    public required string Title { get; init; }

    /// <summary>The id of the heading, unique in the file.</summary>
    public required string Anchor { get; init; }

    /// <summary>The blocks between this heading and the next one.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>The sections inside this one.</summary>
    public List<ParsedSection> Children { get; } = [];

    /// <summary>Former anchors that lead here.</summary>
    public List<string> Aliases { get; } = [];

    /// <summary>The heading's level, 2 to 6.</summary>
    public int Level => Heading.Level;

    /// <summary>Where the heading stands.</summary>
    public TextPosition Position => MarkdownPosition.Of(Heading);

    /// <summary>This section and all those inside it, in order.</summary>
    public IEnumerable<ParsedSection> SelfAndDescendants() =>
        Children.SelectMany(c => c.SelfAndDescendants()).Prepend(this);
}
