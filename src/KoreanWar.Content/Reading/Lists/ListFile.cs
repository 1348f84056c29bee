using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Lists;

/// <summary>A reference list of the content folder: a YAML list of maps, each with an id of its own.</summary>
/// <param name="path">The file's place in the content folder, such as <c>places.yaml</c>.</param>
/// <param name="entry">What one entry is called in a message: <c>place</c>.</param>
/// <param name="keys">The keys that an entry may hold.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class ListFile(string path, string entry, IReadOnlyCollection<string> keys, DiagnosticBag diagnostics)
{
    /// <summary>The key that names an entry.</summary>
    public const string IdKey = "id";

    /// <summary>The path as diagnostics name it.</summary>
    public string DisplayPath { get; } = "content/" + path;

    /// <summary>A reader for each entry, in the order of the file; none when there is no such file.</summary>
    public ImmutableArray<MapReader> Read(ContentSet content)
    {
        if (content.Find(path) is not { } file)
        {
            return [];
        }

        var list = NodeReading.FindRoot<ListNode>(
            file, text => YamlNodes.Read(text), DiagnosticCodes.MalformedYaml, $"the file is a list, each {entry} after a dash", diagnostics);
        return list is null ? [] : [.. list.Items.Select(Read).OfType<MapReader>()];
    }

    /// <summary>
    /// Reads each entry, and keeps those that were read whole and whose id is a slug that no entry before them has.
    /// </summary>
    public ImmutableArray<T> Read<T>(ContentSet content, Func<MapReader, string, T?> read)
        where T : class
    {
        var result = ImmutableArray.CreateBuilder<T>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reader in Read(content))
        {
            // The rest is read even when the id is wrong, so that its mistakes are told too.
            var id = Id(reader, ids);
            if (read(reader, id ?? "") is { } value && id is not null)
            {
                result.Add(value);
            }
        }

        return result.ToImmutable();
    }

    private MapReader? Read(Node node)
    {
        if (node is MapNode map)
        {
            return new MapReader(map, DisplayPath, keys, diagnostics);
        }

        diagnostics.Error(DiagnosticCodes.BadEntry, DisplayPath, node.Position, $"a {entry} is a list of `key: value` lines");
        return null;
    }

    private string? Id(MapReader reader, HashSet<string> ids)
    {
        if (reader.Text(IdKey) is not { } id)
        {
            return null;
        }

        if (!Slug.IsPageSlug(id))
        {
            diagnostics.Error(
                DiagnosticCodes.BadSlug, DisplayPath, reader.PositionOf(IdKey),
                $"`{id}` must be lower-case letters and digits with single hyphens, such as `{Slug.FromHeading(id)}`");
            return null;
        }

        if (!ids.Add(id))
        {
            diagnostics.Error(
                DiagnosticCodes.DuplicateSlug, DisplayPath, reader.PositionOf(IdKey), $"the {entry} `{id}` stands here twice");
            return null;
        }

        return id;
    }
}
