using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading;

/// <summary>What the head of an article's file says; keys that were missing or wrong have been reported and are empty.</summary>
public sealed record FrontMatter
{
    public string Title { get; init; } = "";

    public string Summary { get; init; } = "";

    public string? Nav { get; init; }

    public int? Order { get; init; }

    public TextPosition OrderPosition { get; init; } = TextPosition.Start;

    public DateOnly Updated { get; init; }

    public ImmutableArray<PageAlias> PageAliases { get; init; } = [];

    public ImmutableArray<AnchorAlias> AnchorAliases { get; init; } = [];
}
