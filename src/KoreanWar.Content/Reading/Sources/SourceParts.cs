using System.Collections.Immutable;
using System.Globalization;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Sources;

/// <summary>Reads the parts of a work that are more than a text: names, date, address, language, how it is known.</summary>
public sealed class SourceParts(MapReader reader, string path, DiagnosticBag diagnostics)
{
    private static readonly string[] NameKeys = ["family", "given", "literal"];
    private static readonly string[] DateKeys = ["date-parts"];
    private static readonly string[] CustomKeys = ["known", "note", "released", "released-how"];

    private static readonly Dictionary<string, SourceKnowledge> KnownWords = new(StringComparer.Ordinal)
    {
        ["full"] = SourceKnowledge.Full,
        ["excerpt"] = SourceKnowledge.Excerpt,
        ["not opened"] = SourceKnowledge.NotOpened,
    };

    /// <summary>The people or bodies under a key.</summary>
    public ImmutableArray<SourceName> Names(string key)
    {
        var names = ImmutableArray.CreateBuilder<SourceName>();
        foreach (var item in reader.List(key))
        {
            var name = item is MapNode map ? new MapReader(map, path, NameKeys, diagnostics) : null;
            if ((name?.OptionalText("family") ?? name?.OptionalText("literal")) is { } family)
            {
                names.Add(new SourceName(family, name?.OptionalText("given")));
            }
            else
            {
                Error(item.Position, $"a name under `{key}` has a `family` and `given` name, or a `literal` one");
            }
        }

        return names.ToImmutable();
    }

    /// <summary>The date under <c>issued</c>, or null.</summary>
    public PartialDate? Issued()
    {
        if (reader.Find("issued") is not { } node)
        {
            return null;
        }

        var date = node is MapNode map
            && new MapReader(map, path, DateKeys, diagnostics).Find("date-parts") is ListNode { Items: [ListNode first] }
            ? Date(first)
            : null;
        if (date is null)
        {
            diagnostics.Error(
                DiagnosticCodes.BadDate, path, node.Position, "`issued` must be one date, such as `{\"date-parts\": [[1950, 6, 25]]}`");
        }

        return date;
    }

    /// <summary>The web address, or null.</summary>
    public Uri? Url()
    {
        if (reader.OptionalText("URL") is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http")
        {
            return url;
        }

        diagnostics.Error(DiagnosticCodes.BadScheme, path, reader.PositionOf("URL"), "`URL` must begin with https:// or http://");
        return null;
    }

    /// <summary>The language of the title, or null for English.</summary>
    public string? Language()
    {
        if (reader.OptionalText("language") is not { } language || language == "en")
        {
            return null;
        }

        if (LanguageTag.IsMatch(language))
        {
            return language;
        }

        diagnostics.Error(DiagnosticCodes.BadLanguage, path, reader.PositionOf("language"), $"`{language}` is not a language tag");
        return null;
    }

    /// <summary>How far the work was read, and what was seen of it.</summary>
    public (SourceKnowledge Known, string? Note) Knowledge()
    {
        if (reader.Find("custom") is MapNode map)
        {
            var custom = new MapReader(map, path, CustomKeys, diagnostics);
            var word = custom.Text("known") ?? "";
            if (KnownWords.TryGetValue(word, out var known))
            {
                return (known, custom.OptionalText("note"));
            }

            var words = string.Join(", ", KnownWords.Keys);
            Error(custom.PositionOf("known"), $"`known` is one of: {words}{Nearest.Suggestion(word, KnownWords.Keys)}");
        }
        else
        {
            Error(reader.PositionOf("custom"), "`custom` must say how the work is known: `{\"known\": \"excerpt\"}`");
        }

        return (SourceKnowledge.NotOpened, null);
    }

    /// <summary>When the work was first public, where that is not its date; null where nothing is said of it.</summary>
    public Release? Release(PartialDate? issued)
    {
        if (reader.Find("custom") is not MapNode map || map.Entries.All(e => e.Key is not ("released" or "released-how")))
        {
            return null;
        }

        // Keys that it does not know were reported when the work's knowledge was read.
        var custom = new MapReader(map, path, [.. map.Entries.Select(e => e.Key)], diagnostics);
        var (text, how) = (custom.Text("released"), custom.Text("released-how"));
        if (text is null || how is null)
        {
            return null;
        }

        if (UncertainDate.Find(text) is not { } date)
        {
            Error(custom.PositionOf("released"), $"`{text}` is not a date; write `released` as 1976, 1994-07-20 or `after 1995`");
            return null;
        }

        if (issued is { } written && date.LastNamed < new UncertainDate(DateQualifier.Exact, written).Start)
        {
            Error(custom.PositionOf("released"), $"it was public, {date}, before it was written, {written}");
        }

        return new Release(date, LatinText.Check(Quotes.Curl(how), "released-how", path, custom.PositionOf("released-how"), diagnostics), []);
    }

    private static PartialDate? Date(ListNode parts)
    {
        var numbers = parts.Items
            .Select(p => p is ScalarNode s && int.TryParse(s.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1)
            .ToList();
        return numbers.Count is >= 1 and <= 3
            ? PartialDate.Find(numbers[0], numbers.Count > 1 ? numbers[1] : null, numbers.Count > 2 ? numbers[2] : null)
            : null;
    }

    private void Error(TextPosition position, string message) =>
        diagnostics.Error(DiagnosticCodes.BadSource, path, position, message);
}
