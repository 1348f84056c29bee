using System.Collections.Immutable;
using KoreanWar.Content.Model.Losses;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Losses;

/// <summary>The chart of losses that an editor places in a text with a fenced block named <c>losses</c>.</summary>
/// <param name="Group">Whose deaths it draws, or null for all groups.</param>
/// <param name="Caption">What stands below it, or null.</param>
/// <param name="Losses">The figures that it draws, in the order of the list.</param>
public sealed record LossBlock(LossGroup? Group, string? Caption, ImmutableArray<Loss> Losses)
{
    private static readonly object Key = new();

    /// <summary>True for a fenced block of this name, whether it was read or not.</summary>
    public static bool Is(Block block) => block is FencedCodeBlock { Info: "losses" };

    /// <summary>What was read from a block, or null.</summary>
    public static LossBlock? Find(Block block) => block.GetData(Key) as LossBlock;

    /// <summary>Keeps what was read with its block.</summary>
    public void Keep(Block block) => block.SetData(Key, this);
}
