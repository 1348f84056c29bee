using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Reading.Markup.Citations;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.People;

/// <summary>Reads the folder <c>content/people</c>: one person, one Markdown file.</summary>
public sealed partial class PeopleReader(IReadOnlyDictionary<string, Source> works, DiagnosticBag diagnostics)
{
    /// <summary>The folder's place in the content folder.</summary>
    public const string Folder = "people";

    private static readonly string[] Keys =
        [.. NamesReader.Keys, "say", "born", "died", "date-note", "side", "role", "wikidata", "sources"];

    /// <summary>True for a file that this reads.</summary>
    public static bool Reads(ContentFile file) =>
        file.Path.StartsWith(Folder + "/", StringComparison.Ordinal) && file.Name.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The people, by file name.</summary>
    public ImmutableArray<ParsedPerson> Read(ContentSet content) =>
        [.. content.In(Folder).Where(Reads).Select(Read).OfType<ParsedPerson>()];

    private ParsedPerson? Read(ContentFile file)
    {
        var id = file.Name[..^".md".Length];
        if (!Slug.IsPageSlug(id) || file.Path != $"{Folder}/{file.Name}")
        {
            diagnostics.Error(
                DiagnosticCodes.BadSlug, file.DisplayPath, TextPosition.Start,
                $"`{id}` cannot be an address; name the file with lower-case letters, digits and single hyphens, in `{Folder}` itself");
            return null;
        }

        if (MarkdownFile.Read(file, diagnostics) is not { } document)
        {
            return null;
        }

        var blocks = document.Where(b => b is not Markdig.Extensions.Yaml.YamlFrontMatterBlock).ToImmutableArray();
        CheckText(blocks, file.DisplayPath);
        var map = HeadNodes.Read(document, file.DisplayPath, diagnostics);
        return map is null ? null : Read(new MapReader(map, file.DisplayPath, Keys, diagnostics), id, file, blocks);
    }

    private ParsedPerson? Read(MapReader reader, string id, ContentFile file, ImmutableArray<Block> blocks)
    {
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
            Id = id,
            Names = names.Naming,
            Say = say,
            Born = born,
            Died = died,
            DateNote = note,
            Side = side.Value,
            Role = role,
            Wikidata = wikidata,
            PlainText = PlainText.Of(blocks),
            Sources = sources,
        };
        return new ParsedPerson(person, names, file.Path, blocks);
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

    private void CheckText(ImmutableArray<Block> blocks, string path)
    {
        foreach (var heading in blocks.OfType<HeadingBlock>())
        {
            diagnostics.Error(
                DiagnosticCodes.UnsupportedSyntax, path, MarkdownPosition.Of(heading), "the text of a person has no headings");
        }

        if (!blocks.SelectMany(MarkdownWalk.SelfAndDescendants).Any(item => item is CitationInline))
        {
            diagnostics.Error(DiagnosticCodes.MissingKey, path, TextPosition.Start, "the text of a person tells what the person did, and cites a work");
        }
    }

    [GeneratedRegex(@"\AQ[1-9][0-9]{0,11}\z")]
    private static partial Regex Item();
}
