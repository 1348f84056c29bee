using System.Collections.Immutable;
using System.Globalization;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Nodes;

/// <summary>Takes typed values out of a map and reports what is missing, unknown or of the wrong type.</summary>
public sealed class MapReader
{
    private static readonly Dictionary<string, bool> TrueOrFalse = new(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };

    private readonly Dictionary<string, MapEntry> _entries;
    private readonly TextPosition _position;
    private readonly string _path;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Reads a map that may hold these keys and no others.</summary>
    public MapReader(MapNode map, string path, IReadOnlyCollection<string> knownKeys, DiagnosticBag diagnostics)
    {
        _entries = map.Entries.ToDictionary(e => e.Key, StringComparer.Ordinal);
        _position = map.Position;
        _path = path;
        _diagnostics = diagnostics;
        foreach (var entry in map.Entries.Where(e => !knownKeys.Contains(e.Key)))
        {
            diagnostics.Error(
                DiagnosticCodes.UnknownKey, path, entry.Position,
                $"unknown key `{entry.Key}`{Nearest.Suggestion(entry.Key, knownKeys)}");
        }
    }

    /// <summary>Where the value of a key begins, or the map when the key is absent.</summary>
    public TextPosition PositionOf(string key) =>
        _entries.TryGetValue(key, out var entry) ? entry.Value.Position : _position;

    /// <summary>The value of a key whatever it is, or null.</summary>
    public Node? Find(string key) => _entries.GetValueOrDefault(key)?.Value;

    /// <summary>True when a key that must be there is there, whatever its value; false after its absence was reported.</summary>
    public bool Require(string key)
    {
        if (Find(key) is not null)
        {
            return true;
        }

        _diagnostics.Error(DiagnosticCodes.MissingKey, _path, _position, $"the key `{key}` is missing");
        return false;
    }

    /// <summary>The text of a key that must be there and not be empty; null after it was reported.</summary>
    public string? Text(string key) => Require(key) ? OptionalText(key) : null;

    /// <summary>The text of a key that may be absent, but not empty.</summary>
    public string? OptionalText(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case ScalarNode scalar when !string.IsNullOrWhiteSpace(scalar.Text) && scalar is not { IsText: false, Text: "null" or "~" }:
                return scalar.Text.Trim();
            case ScalarNode:
                WrongType(key, "a text, not empty");
                return null;
            default:
                WrongType(key, "a text");
                return null;
        }
    }

    /// <summary>The whole number of a key that must be there; null after it was reported.</summary>
    public int? WholeNumber(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        WrongType(key, "a whole number");
        return null;
    }

    /// <summary>What the word of a key stands for; the default when it is absent, or after another word was reported.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> words)
    {
        if (OptionalText(key) is not { } text)
        {
            return default;
        }

        if (!words.TryGetValue(text, out var value))
        {
            ReportUnknown(key, text, words.Keys);
        }

        return value;
    }

    /// <summary>What the word of a key that must be there stands for; null after it was reported.</summary>
    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        ReportUnknown(key, text, words.Keys);
        return null;
    }

    /// <summary>True when a key says <c>true</c>; false when it is absent, or after another word was reported.</summary>
    public bool Flag(string key) => Choice(key, TrueOrFalse);

    /// <summary>The day of a key that must be there, as <c>2026-11-22</c>; null after it was reported.</summary>
    public DateOnly? Day(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        _diagnostics.Error(
            DiagnosticCodes.BadDate, _path, PositionOf(key), $"`{text}` is not a day; write `{key}` as year-month-day, 2026-11-22");
        return null;
    }

    /// <summary>The items of a key that may be absent; empty then, or after it was reported.</summary>
    public ImmutableArray<Node> List(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case ListNode list:
                return list.Items;
            default:
                WrongType(key, "a list");
                return [];
        }
    }

    /// <summary>The items of a key that may be absent; a list without items is reported as not being what was expected.</summary>
    public ImmutableArray<Node> FilledList(string key, string expected)
    {
        if (Find(key) is ListNode { Items.IsEmpty: true })
        {
            WrongType(key, expected);
        }

        return List(key);
    }

    /// <summary>Reports that the value of a key is not what it should be.</summary>
    public void WrongType(string key, string expected) =>
        _diagnostics.Error(DiagnosticCodes.WrongType, _path, PositionOf(key), $"`{key}` must be {expected}");

    private void ReportUnknown(string key, string text, IEnumerable<string> words) => _diagnostics.Error(
        DiagnosticCodes.UnknownWord, _path, PositionOf(key),
        $"`{key}` is one of {string.Join(", ", words.Select(w => $"`{w}`"))}{Nearest.Suggestion(text, words)}");
}
