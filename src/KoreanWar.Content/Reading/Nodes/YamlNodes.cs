using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KoreanWar.Content.Reading.Nodes;

/// <summary>
/// Reads YAML as nodes with positions. Anchors, aliases and tags are refused: no list of ours needs them, and they
/// are how a small file becomes a huge one.
/// </summary>
public static class YamlNodes
{
    private const int DeepestNesting = 16;

    /// <summary>The root value of the text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="firstLine">The line of the file that the text begins on.</param>
    /// <exception cref="NodeException">The text is not valid, or uses what is refused.</exception>
    public static Node Read(string yaml, int firstLine = 1)
    {
        var parser = new Parser(new StringReader(yaml));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _))
            {
                return new MapNode(new TextPosition(firstLine, 1), []);
            }

            parser.Consume<DocumentStart>();
            var root = ReadNode(parser, firstLine - 1, 0);
            parser.Consume<DocumentEnd>();
            parser.Consume<StreamEnd>();
            return root;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The parser's own slips on broken text: it says neither what nor where.
            var position = parser.Current is { } last ? At(last.End, firstLine - 1) : new TextPosition(firstLine, 1);
            throw new NodeException(DiagnosticCodes.MalformedYaml, position, "this is not valid YAML");
        }
        catch (YamlException e)
        {
            throw new NodeException(
                DiagnosticCodes.MalformedYaml, At(e.Start, firstLine - 1), "this is not valid YAML: " + e.Message.TrimEnd('.'));
        }
    }

    private static Node ReadNode(Parser parser, int lineOffset, int depth)
    {
        var next = parser.Current!;
        var position = At(next.Start, lineOffset);
        if (depth > DeepestNesting)
        {
            throw new NodeException(DiagnosticCodes.MalformedYaml, position, "this is nested too deeply");
        }

        if (next is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            throw new NodeException(
                DiagnosticCodes.MalformedYaml, position, "anchors (&), aliases (*) and tags (!) are not used here; quote the text");
        }

        return next switch
        {
            MappingStart => ReadMap(parser, position, lineOffset, depth),
            SequenceStart => ReadList(parser, position, lineOffset, depth),
            _ => ReadScalar(parser, position),
        };
    }

    private static ScalarNode ReadScalar(Parser parser, TextPosition position)
    {
        var scalar = parser.Consume<Scalar>();
        return new ScalarNode(position, scalar.Value, scalar.Style != ScalarStyle.Plain);
    }

    private static ListNode ReadList(Parser parser, TextPosition position, int lineOffset, int depth)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        parser.Consume<SequenceStart>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(parser, lineOffset, depth + 1));
        }

        return new ListNode(position, items.ToImmutable());
    }

    private static MapNode ReadMap(Parser parser, TextPosition position, int lineOffset, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var keyPosition = At(parser.Current!.Start, lineOffset);
            if (ReadNode(parser, lineOffset, depth + 1) is not ScalarNode key)
            {
                throw new NodeException(DiagnosticCodes.MalformedYaml, keyPosition, "a key is a single word");
            }

            if (!seen.Add(key.Text))
            {
                throw new NodeException(DiagnosticCodes.DuplicateKey, keyPosition, $"the key `{key.Text}` stands here twice");
            }

            entries.Add(new MapEntry(key.Text, keyPosition, ReadNode(parser, lineOffset, depth + 1)));
        }

        return new MapNode(position, entries.ToImmutable());
    }

    private static TextPosition At(Mark mark, int lineOffset) =>
        new((int)mark.Line + lineOffset, Math.Max(1, (int)mark.Column));
}
