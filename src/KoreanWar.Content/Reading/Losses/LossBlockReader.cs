using System.Collections.Frozen;
using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Losses;

/// <summary>Reads the fenced blocks named <c>losses</c> of one file, and keeps with each the figures that it draws.</summary>
/// <param name="path">The file, as diagnostics name it.</param>
/// <param name="losses">All figures.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class LossBlockReader(string path, ImmutableArray<Loss> losses, DiagnosticBag diagnostics)
{
    private const string GroupKey = "group";
    private const string CaptionKey = "caption";

    private static readonly string[] Keys = [GroupKey, CaptionKey];

    /// <summary>Reads every such block among these and in them.</summary>
    public void Run(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks.SelectMany(MarkdownWalk.SelfAndDescendants).OfType<FencedCodeBlock>().Where(LossBlock.Is))
        {
            Read(block)?.Keep(block);
        }
    }

    private LossBlock? Read(FencedCodeBlock block)
    {
        if (block.Parent is not MarkdownDocument)
        {
            return Fail(MarkdownPosition.Of(block), "the chart of losses stands by itself, not in a list or a quote");
        }

        // The first line below the fence is the first line of the map; Markdig counts lines from 0.
        var map = NodeReading.FindRoot<MapNode>(
            () => YamlNodes.Read(block.Lines.ToString(), block.Line + 2), path,
            DiagnosticCodes.BadLoss, "the block `losses` holds `group: …` and `caption: …`, or nothing", diagnostics);
        return map is not null && HasKnownKeys(map) ? Read(block, map) : null;
    }

    private LossBlock? Read(FencedCodeBlock block, MapNode map)
    {
        var reader = new MapReader(map, path, Keys, diagnostics);
        var words = Vocabulary.Of<LossGroup>();
        LossGroup? group = null;
        if (reader.OptionalText(GroupKey) is { } word)
        {
            if (!words.TryGetValue(word, out var known))
            {
                return Fail(
                    reader.PositionOf(GroupKey),
                    $"`group` is one of {string.Join(", ", words.Keys.Select(w => $"`{w}`"))}{Nearest.Suggestion(word, words.Keys)}");
            }

            group = known;
        }

        var drawn = losses.Where(l => l.IsCharted && (group is null || l.Group == group)).ToImmutableArray();
        return drawn.IsEmpty
            ? Fail(MarkdownPosition.Of(block), $"{LossesReader.DisplayPath} has no figure that this chart could draw")
            : new LossBlock(group, NewParts().OptionalText(reader, CaptionKey), drawn);
    }

    private bool HasKnownKeys(MapNode map)
    {
        var unknown = map.Entries.Where(e => !Keys.Contains(e.Key)).ToList();
        foreach (var entry in unknown)
        {
            Fail(entry.Position, $"unknown key `{entry.Key}` in the block `losses`{Nearest.Suggestion(entry.Key, Keys)}");
        }

        return unknown.Count == 0;
    }

    private EntryParts NewParts() => new(path, FrozenDictionary<string, Source>.Empty, diagnostics);

    private LossBlock? Fail(TextPosition position, string message)
    {
        diagnostics.Error(DiagnosticCodes.BadLoss, path, position, message);
        return null;
    }
}
