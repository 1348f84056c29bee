using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.People;

/// <summary>Reads the folder <c>content/people</c>: one person, one Markdown file.</summary>
public sealed partial class PeopleReader(IReadOnlyDictionary<string, Source> works, DiagnosticBag diagnostics)
{
    /// <summary>The folder's place in the content folder.</summary>
    public const string Folder = "people";

    private static readonly string[] Keys =
        [.. NamesReader.Keys, "say", "born", "died", "date-note", "side", "role", "wikidata", "sources"];

    /// <summary>The people, by file name.</summary>
    public ImmutableArray<ParsedPerson> Read(ContentSet content) =>
        new EntryFolder(Folder, "person", "what the person did", Keys, diagnostics).Read(content, Read);

    private ParsedPerson? Read(EntryFile file)
    {
        var reader = file.Head;
        if (Vocabulary.Of<Side>().ContainsKey(file.Id))
        {
            diagnostics.Error(DiagnosticCodes.ReservedSlug, file.DisplayPath, TextPosition.Start, $"`{file.Id}` is the word of a party; give the file another name");
        }

        var parts = new EntryParts(file.DisplayPath, works, diagnostics);
        var names = new NamesReader(file.DisplayPath, diagnostics).Read(reader);
        var (say, note) = (parts.OptionalText(reader, "say"), parts.OptionalText(reader, "date-note"));
        var (born, died) = (parts.OptionalDate(reader, "born"), parts.OptionalDate(reader, "died"));
        if (born is not null && died is not null && died.Start < born.Start)
        {
            diagnostics.Error(DiagnosticCodes.BadDate, file.DisplayPath, reader.PositionOf("died"), $"death, {died}, stands before birth, {born}");
        }

        var (side, role) = (reader.Word("side", Vocabulary.Of<Side>()), parts.Text(reader, "role"));
        var (wikidata, sources) = (Wikidata(reader, file.DisplayPath), parts.Sources(reader));
        if (names is null || side is null || role is null)
        {
            return null;
        }

        var person = new Person
        {
            Id = file.Id,
            Names = names.Naming,
            Say = say,
            Born = born,
            Died = died,
            DateNote = note,
            Side = side.Value,
            Role = role,
            Wikidata = wikidata,
            PlainText = PlainText.Of(file.Blocks),
            Sources = sources,
        };
        return new ParsedPerson(person, names, file.Path, file.Blocks);
    }

    private string? Wikidata(MapReader reader, string path)
    {
        var text = reader.OptionalText("wikidata");
        if (text is null || Item().IsMatch(text))
        {
            return text;
        }

        diagnostics.Error(DiagnosticCodes.BadEntry, path, reader.PositionOf("wikidata"), $"`{text}` is not an item of Wikidata, such as `Q41117`");
        return null;
    }

    [GeneratedRegex(@"\AQ[1-9][0-9]{0,11}\z")]
    private static partial Regex Item();
}
