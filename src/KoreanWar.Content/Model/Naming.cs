using System.Collections.Immutable;

namespace KoreanWar.Content.Model;

/// <summary>How a person, place or term is named. These names, and no other list, are the authority for spelling.</summary>
public sealed record Naming
{
    /// <summary>The chosen form, the one that running text uses.</summary>
    public required string Name { get; init; }

    /// <summary>The abbreviation, or null.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>Shorter or other forms that running text may use.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Every other spelling; a reader may search for it, running text does not use it.</summary>
    public ImmutableArray<string> Spellings { get; init; } = [];

    /// <summary>Fixed names that hold a spelling which is not the chosen one: <c>Inchon landing</c>.</summary>
    public ImmutableArray<string> Fixed { get; init; } = [];

    /// <summary>The name in its own languages and scripts.</summary>
    public ImmutableArray<NativeName> Native { get; init; } = [];

    /// <summary>The forms that running text may use, the chosen one first.</summary>
    public IEnumerable<string> Forms => (Abbreviation is null ? Also : Also.Insert(0, Abbreviation)).Insert(0, Name);
}
