using System.Collections.Frozen;
using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Reading.Placements;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Losses;

/// <summary>Reads a fenced block named <c>losses</c>: <c>group</c> and <c>caption</c>, both of which may be absent.</summary>
/// <param name="losses">All figures.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class LossBlockReader(ImmutableArray<Loss> losses, DiagnosticBag diagnostics) : PlacementReader(
    PlacementBlocks.Losses, DiagnosticCodes.BadLoss, Keys,
    "the block `losses` holds `group: …` and `caption: …`, or nothing", diagnostics)
{
    private const string GroupKey = "group";
    private const string CaptionKey = "caption";

    private static readonly string[] Keys = [GroupKey, CaptionKey];

    /// <inheritdoc/>
    protected override Placement? Read(MapReader reader, string path, TextPosition block, DiagnosticBag found)
    {
        var group = reader.Find(GroupKey) is null ? null : reader.Word(GroupKey, Vocabulary.Of<LossGroup>());
        var caption = new EntryParts(path, FrozenDictionary<string, Source>.Empty, found).OptionalText(reader, CaptionKey);
        var drawn = losses.Where(l => l.IsCharted && (group is null || l.Group == group)).ToImmutableArray();
        if (drawn.IsEmpty)
        {
            found.Error(DiagnosticCodes.BadLoss, path, block, $"{LossesReader.DisplayPath} has no figure that this chart could draw");
        }

        return new LossBlock(caption, drawn);
    }
}
