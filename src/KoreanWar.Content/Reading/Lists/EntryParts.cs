using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Lists;

/// <summary>Reads the parts that entries of several lists have: dates, names, cited works, ids of other entries.</summary>
/// <param name="path">The file, as diagnostics name it.</param>
/// <param name="works">The bibliography, by key.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class EntryParts(string path, IReadOnlyDictionary<string, Source> works, DiagnosticBag diagnostics)
{
    /// <summary>The date of a key that must be there; null after it was reported.</summary>
    public UncertainDate? Date(MapReader reader, string key) => reader.Text(key) is { } text ? Date(reader, key, text) : null;

    /// <summary>The date of a key that may be absent.</summary>
    public UncertainDate? OptionalDate(MapReader reader, string key) =>
        reader.OptionalText(key) is { } text ? Date(reader, key, text) : null;

    /// <summary>The works under <c>sources</c>, each as <c>key</c> or <c>key, p. 5</c>; there must be one.</summary>
    public ImmutableArray<Citation> Sources(MapReader reader)
    {
        reader.Require("sources");
        return OptionalSources(reader, "sources");
    }

    /// <summary>The works under a key that may be absent, but not empty.</summary>
    public ImmutableArray<Citation> OptionalSources(MapReader reader, string key)
    {
        var citations = ImmutableArray.CreateBuilder<Citation>();
        foreach (var item in reader.FilledList(key, "a list of the works that this rests on, `[key, \"key, p. 5\"]`"))
        {
            if (Citation(item) is not { } citation)
            {
                continue;
            }

            if (citations.Contains(citation))
            {
                Error(DiagnosticCodes.DuplicateKey, item.Position, $"`{citation.AsWritten}` stands here twice");
                continue;
            }

            citations.Add(citation);
        }

        return citations.ToImmutable();
    }

    /// <summary>The ids under a key; each must be one of those known.</summary>
    public ImmutableArray<string> Ids(MapReader reader, string key, string what, IReadOnlyCollection<string> known)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var item in reader.List(key))
        {
            if (item is not ScalarNode { Text: var id } || !known.Contains(id))
            {
                var name = (item as ScalarNode)?.Text ?? "";
                Error(DiagnosticCodes.UnknownId, item.Position, $"there is no {what} `{name}`{Nearest.Suggestion(name, known)}");
            }
            else if (ids.Contains(id))
            {
                Error(DiagnosticCodes.DuplicateKey, item.Position, $"the {what} `{id}` stands here twice");
            }
            else
            {
                ids.Add(id);
            }
        }

        return ids.ToImmutable();
    }

    /// <summary>What the words under a key stand for; the key must be there and hold a word, and none twice.</summary>
    public ImmutableArray<T> Words<T>(MapReader reader, string key)
        where T : struct, Enum
    {
        reader.Require(key);
        var words = Vocabulary.Of<T>();
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var item in reader.FilledList(key, "a list with one word or more"))
        {
            var word = (item as ScalarNode)?.Text ?? "";
            if (!words.TryGetValue(word, out var value))
            {
                Error(
                    DiagnosticCodes.UnknownWord, item.Position,
                    $"`{word}` is not one of the words of `{key}`: {string.Join(", ", words.Keys)}{Nearest.Suggestion(word, words.Keys)}");
            }
            else if (values.Contains(value))
            {
                Error(DiagnosticCodes.DuplicateKey, item.Position, $"`{word}` stands here twice");
            }
            else
            {
                values.Add(value);
            }
        }

        return values.ToImmutable();
    }

    /// <summary>The text of a key as print sets it; null after its absence was reported.</summary>
    public string? Text(MapReader reader, string key) => reader.Text(key) is { } text ? Latin(reader, key, text) : null;

    /// <summary>The text of a key that may be absent, as print sets it.</summary>
    public string? OptionalText(MapReader reader, string key) =>
        reader.OptionalText(key) is { } text ? Latin(reader, key, text) : null;

    /// <summary>The point under <c>longitude</c> and <c>latitude</c>, in degrees; null after it was reported.</summary>
    public GeoPoint? Point(MapReader reader)
    {
        var longitude = Degrees(reader, "longitude", 180);
        var latitude = Degrees(reader, "latitude", 90);
        return longitude is { } x && latitude is { } y ? new GeoPoint(x, y) : null;
    }

    /// <summary>The work and place that a text names, <c>key</c> or <c>key, p. 5</c>; null after it was reported.</summary>
    public Citation? Cited(string text, TextPosition position)
    {
        var parts = text.Split(',', 2, StringSplitOptions.TrimEntries);
        if (works.TryGetValue(parts[0], out var source))
        {
            return new Citation(source, parts is [_, { Length: > 0 } locator] ? locator : null);
        }

        Error(
            DiagnosticCodes.UnknownSource, position,
            $"no work `{parts[0]}` in content/sources.json{Nearest.Suggestion(parts[0], works.Keys)}");
        return null;
    }

    private double? Degrees(MapReader reader, string key, double most)
    {
        if (reader.Text(key) is not { } text)
        {
            return null;
        }

        if (DegreesText.Find(text, most) is { } degrees)
        {
            return degrees;
        }

        Error(DiagnosticCodes.BadCoordinate, reader.PositionOf(key), $"`{key}` is a number of degrees from -{most} to {most}, such as 37.46");
        return null;
    }

    private UncertainDate? Date(MapReader reader, string key, string text)
    {
        var date = UncertainDate.Find(text);
        if (date is null)
        {
            Error(
                DiagnosticCodes.BadDate, reader.PositionOf(key),
                $"`{text}` is not a date; write `{key}` as 1950-06-25, 1950-06 or 1950, with `about`, `before` or `after` before it, "
                + "or as `between 1950-06-01 and 1950-06-03`");
        }

        return date;
    }

    private Citation? Citation(Node node) => Cited((node as ScalarNode)?.Text ?? "", node.Position);

    private string Latin(MapReader reader, string key, string text) =>
        LatinText.Check(Quotes.Curl(text), key, path, reader.PositionOf(key), diagnostics);

    private void Error(string code, TextPosition position, string message) => diagnostics.Error(code, path, position, message);
}
