using System.Collections.Frozen;
using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Nodes;

namespace KoreanWar.Content.Reading.Documents;

/// <summary>Reads a list in which an item is the id of an entry, or a map with the name of what has no entry.</summary>
/// <param name="path">The file, as diagnostics name it.</param>
/// <param name="keys">The keys of such a map, <c>name</c> among them.</param>
/// <param name="example">What such a map looks like.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class NamesOrIds(string path, IReadOnlyCollection<string> keys, string example, DiagnosticBag diagnostics)
{
    private readonly EntryParts _parts = new(path, FrozenDictionary<string, Source>.Empty, diagnostics);

    /// <summary>The items under a key that must be there and not be empty; each stands there once.</summary>
    /// <param name="reader">The map that holds the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="find">Finds what an id stands for, or reports that it stands for nothing.</param>
    /// <param name="read">Reads what a map with a name stands for.</param>
    public ImmutableArray<T> Read<T>(MapReader reader, string key, Func<ScalarNode, T?> find, Func<string, MapReader, T?> read)
        where T : class
    {
        reader.Require(key);
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var node in reader.FilledList(key, "a list with one item or more"))
        {
            var item = node switch
            {
                ScalarNode scalar => find(scalar),
                MapNode map => Read(map, read),
                _ => Fail<T>(DiagnosticCodes.WrongType, node, $"an item is an id, or {example}"),
            };
            if (item is not null && items.Contains(item))
            {
                Fail<T>(DiagnosticCodes.DuplicateKey, node, "this stands here twice");
            }
            else if (item is not null)
            {
                items.Add(item);
            }
        }

        return items.ToImmutable();
    }

    private T? Read<T>(MapNode map, Func<string, MapReader, T?> read)
        where T : class
    {
        var reader = new MapReader(map, path, keys, diagnostics);
        return _parts.Text(reader, "name") is { } name ? read(name, reader) : null;
    }

    private T? Fail<T>(string code, Node node, string message)
        where T : class
    {
        diagnostics.Error(code, path, node.Position, message);
        return null;
    }
}
