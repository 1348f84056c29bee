using System.Collections.Frozen;
using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Findings;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Reading.Placements;

namespace KoreanWar.Content.Reading.Findings;

/// <summary>Reads a fenced block named <c>findings</c>: <c>caption</c>.</summary>
/// <param name="findings">All findings.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class FindingsBlockReader(ImmutableArray<Finding> findings, DiagnosticBag diagnostics) : PlacementReader(
    PlacementBlocks.Findings, DiagnosticCodes.BadFindings, Keys, "the block `findings` holds `caption: …`", diagnostics)
{
    private const string CaptionKey = "caption";

    private static readonly string[] Keys = [CaptionKey];

    /// <inheritdoc/>
    protected override Placement? Read(MapReader reader, string path, TextPosition block, DiagnosticBag found)
    {
        if (findings.IsEmpty)
        {
            found.Error(DiagnosticCodes.BadFindings, path, block, $"{FindingsReader.DisplayPath} has no finding to show");
        }

        var caption = new EntryParts(path, FrozenDictionary<string, Source>.Empty, found).Text(reader, CaptionKey);
        return caption is null ? null : new FindingsBlock(caption, findings);
    }
}
