using KoreanWar.Content.Text;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Placements;

/// <summary>The fenced blocks that place something of the site in a text, by what stands behind the fence.</summary>
public static class PlacementBlocks
{
    public const string Map = "map";
    public const string Losses = "losses";
    public const string Findings = "findings";
    public const string Known = "known";

    private static readonly string[] Names = [Map, Losses, Findings, Known];

    /// <summary>True for such a block: what is written in it is no text to be read.</summary>
    public static bool Is(FencedCodeBlock block) => Names.Contains(block.Info);

    /// <summary>The name that was meant by a mistyped one, or null.</summary>
    public static string? FindNearest(string name) => Nearest.Find(name, Names);
}
