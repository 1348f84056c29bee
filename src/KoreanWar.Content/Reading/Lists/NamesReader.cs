using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Lists;

/// <summary>Reads the names of a person, place or term: <c>name</c>, <c>abbreviation</c>, <c>also</c>, <c>spellings</c>, <c>fixed</c>, <c>native</c>.</summary>
/// <param name="path">The file, as diagnostics name it.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class NamesReader(string path, DiagnosticBag diagnostics)
{
    /// <summary>The keys that it reads.</summary>
    public static readonly ImmutableArray<string> Keys = ["name", "abbreviation", "also", "spellings", "fixed", "native"];

    /// <summary>The names; null after the absence of the chosen one was reported.</summary>
    public ParsedNames? Read(MapReader reader)
    {
        var name = Print(reader.Text("name"), "name", reader.PositionOf("name"));
        var abbreviation = Print(reader.OptionalText("abbreviation"), "abbreviation", reader.PositionOf("abbreviation"));
        var (also, spellings, fixedNames) = (Texts(reader, "also"), Texts(reader, "spellings"), Texts(reader, "fixed"));
        var native = Native(reader);
        if (name is null)
        {
            return null;
        }

        var naming = new Naming
        {
            Name = name,
            Abbreviation = abbreviation,
            Also = [.. also.Select(t => t.Text)],
            Spellings = [.. spellings.Select(t => t.Text)],
            Fixed = [.. fixedNames.Select(t => t.Text)],
            Native = native,
        };
        var forms = ImmutableArray.CreateBuilder<NameForm>();
        forms.Add(new NameForm(name, NameUse.Running, reader.PositionOf("name")));
        if (abbreviation is not null)
        {
            forms.Add(new NameForm(abbreviation, NameUse.Running, reader.PositionOf("abbreviation")));
        }

        forms.AddRange(also.Select(t => new NameForm(t.Text, NameUse.Running, t.Position)));
        forms.AddRange(spellings.Select(t => new NameForm(t.Text, NameUse.Search, t.Position)));
        forms.AddRange(fixedNames.Select(t => new NameForm(t.Text, NameUse.Fixed, t.Position)));
        return new ParsedNames(naming, path, forms.ToImmutable());
    }

    private List<(string Text, TextPosition Position)> Texts(MapReader reader, string key)
    {
        var texts = new List<(string, TextPosition)>();
        foreach (var item in reader.List(key))
        {
            if (item is ScalarNode { Text: var text } && !string.IsNullOrWhiteSpace(text))
            {
                texts.Add((Print(text.Trim(), key, item.Position), item.Position));
            }
            else
            {
                Error(DiagnosticCodes.WrongType, item.Position, $"`{key}` is a list of names");
            }
        }

        return texts;
    }

    [return: NotNullIfNotNull(nameof(text))]
    private string? Print(string? text, string key, TextPosition position) =>
        text is null ? null : LatinText.Check(Quotes.Curl(text), key, path, position, diagnostics);

    private ImmutableArray<NativeName> Native(MapReader reader)
    {
        if (reader.Find("native") is not { } node)
        {
            return [];
        }

        if (node is not MapNode map)
        {
            reader.WrongType("native", "a map from language to name, `{ ko: 서울, ko-Hani: 京城 }`");
            return [];
        }

        var names = ImmutableArray.CreateBuilder<NativeName>();
        foreach (var entry in map.Entries)
        {
            if (!LanguageTag.IsMatch(entry.Key))
            {
                Error(
                    DiagnosticCodes.BadLanguage, entry.Position,
                    $"`{entry.Key}` is not a language; write a tag such as `ko`, `ko-Hani` or `zh-Hans`");
            }
            else if (entry.Value is not ScalarNode { Text: var text } || Scripts.FindOther(text) is null || !Scripts.Fit(entry.Key, text))
            {
                Error(
                    DiagnosticCodes.OtherScript, entry.Value.Position,
                    $"this is not a name in the script of `{entry.Key}` and nothing else; take the scripts apart, one a language");
            }
            else
            {
                names.Add(new NativeName(entry.Key, text));
            }
        }

        return names.ToImmutable();
    }

    private void Error(string code, TextPosition position, string message) => diagnostics.Error(code, path, position, message);
}
