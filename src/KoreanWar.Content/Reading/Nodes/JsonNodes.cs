using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Nodes;

/// <summary>Reads JSON as nodes with positions.</summary>
public ref struct JsonNodes
{
    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;
    private int _line;
    private int _column;
    private int _scanned;

    private JsonNodes(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 32 });
        _line = 1;
        _column = 1;
    }

    /// <summary>The root value of the text.</summary>
    /// <exception cref="NodeException">The text is not JSON.</exception>
    public static Node Read(string json)
    {
        var reader = new JsonNodes(Encoding.UTF8.GetBytes(json));
        try
        {
            reader._reader.Read();
            var root = reader.ReadNode();
            reader._reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            var position = new TextPosition((int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            throw new NodeException(DiagnosticCodes.MalformedJson, position, "this is not valid JSON");
        }
        catch (InvalidOperationException)
        {
            throw new NodeException(
                DiagnosticCodes.MalformedJson, reader.Position(), "this text escapes half of a character (\\uD800 to \\uDFFF)");
        }
    }

    private Node ReadNode()
    {
        var position = Position();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadMap(position);
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<Node>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadNode());
                }

                return new ListNode(position, items.ToImmutable());
            case JsonTokenType.String:
                return new ScalarNode(position, _reader.GetString()!, IsText: true);
            default:
                return new ScalarNode(position, Encoding.UTF8.GetString(_reader.ValueSpan), IsText: false);
        }
    }

    private MapNode ReadMap(TextPosition position)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var keyPosition = Position();
            var key = _reader.GetString()!;
            if (!seen.Add(key))
            {
                throw new NodeException(DiagnosticCodes.DuplicateKey, keyPosition, $"the key `{key}` stands here twice");
            }

            _reader.Read();
            entries.Add(new MapEntry(key, keyPosition, ReadNode()));
        }

        return new MapNode(position, entries.ToImmutable());
    }

    // Tokens come in order, so each byte is looked at once.
    private TextPosition Position()
    {
        var offset = (int)_reader.TokenStartIndex;
        for (; _scanned < offset; _scanned++)
        {
            (_line, _column) = _json[_scanned] switch
            {
                (byte)'\n' => (_line + 1, 1),
                >= 0x80 and < 0xC0 => (_line, _column), // goes on with a character
                >= 0xF0 => (_line, _column + 2), // begins one of two UTF-16 units
                _ => (_line, _column + 1),
            };
        }

        return new TextPosition(_line, _column);
    }
}
