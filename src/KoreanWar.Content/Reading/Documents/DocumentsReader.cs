using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Documents;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Documents;

/// <summary>Reads the folder <c>content/documents</c>: one document or meeting, one Markdown file.</summary>
/// <param name="works">The bibliography, by key.</param>
/// <param name="people">The people, by id.</param>
/// <param name="places">The places, by id.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class DocumentsReader(
    IReadOnlyDictionary<string, Source> works,
    IReadOnlyDictionary<string, Person> people,
    IReadOnlyDictionary<string, Place> places,
    DiagnosticBag diagnostics)
{
    /// <summary>The folder's place in the content folder.</summary>
    public const string Folder = "documents";

    private static readonly string[] Keys =
    [
        "title", "summary", "date", "date-note", "kind", "from", "to", "places", "archive", "published", "sources", "through",
        "supports", "known", "known-note", "released",
    ];

    private static readonly string[] PlaceKeys = ["name"];

    /// <summary>The documents, in order of time; those of one day by file name.</summary>
    public ImmutableArray<ParsedDocument> Read(ContentSet content) =>
    [
        .. new EntryFolder(Folder, "document", "what it says and shows", Keys, diagnostics).Read(content, Read)
            .OrderBy(d => d.Document.Date.Start)
            .ThenBy(d => d.Document.Id, StringComparer.Ordinal),
    ];

    private ParsedDocument? Read(EntryFile file)
    {
        var (reader, path) = (file.Head, file.DisplayPath);
        var parts = new EntryParts(path, works, diagnostics);
        var actors = new ActorsReader(path, people, diagnostics);
        var (title, summary) = (parts.Text(reader, "title"), parts.Text(reader, "summary"));
        var (date, note) = (Date(reader, parts, file), parts.OptionalText(reader, "date-note"));
        var kind = reader.Word("kind", Vocabulary.Of<DocumentKind>());
        var (from, to) = (actors.Read(reader, "from"), actors.Read(reader, "to"));
        var (archive, published) = (parts.OptionalText(reader, "archive"), parts.OptionalText(reader, "published"));
        var (sources, through) = (parts.OptionalSources(reader, "sources"), parts.OptionalSources(reader, "through"));
        if (reader.Find("sources") is null && reader.Find("through") is null)
        {
            diagnostics.Error(
                DiagnosticCodes.MissingKey, path, TextPosition.Start,
                "a document has `sources`, the works that are its text, or `through`, those through which it is known, or both");
        }

        var where = Places(reader, path);
        var supports = parts.Words<Bearing>(reader, "supports");
        var (known, knownNote) = (reader.Word("known", Vocabulary.Of<DocumentKnowledge>()), parts.OptionalText(reader, "known-note"));
        if (known is { } how && (how is DocumentKnowledge.SecondHand or DocumentKnowledge.Abstract) && knownNote is null)
        {
            diagnostics.Error(
                DiagnosticCodes.BadDocument, path, reader.PositionOf("known"),
                "`known-note` says through whom the document is known, when its text was not seen");
        }

        var released = new ReleaseReader(path, works, diagnostics).Read(reader, date);
        if (title is null || summary is null || date is null || kind is null || known is null || released is null)
        {
            return null;
        }

        var document = new Document
        {
            Id = file.Id,
            Title = title,
            Summary = summary,
            Date = date,
            DateNote = note,
            Kind = kind.Value,
            From = from,
            To = to,
            Places = where,
            Archive = archive,
            Published = published,
            Sources = sources,
            Through = through,
            Supports = supports,
            Known = known.Value,
            KnownNote = knownNote,
            Released = released,
            PlainText = PlainText.Of(file.Blocks),
        };
        return new ParsedDocument(document, file.Path, file.Blocks);
    }

    private UncertainDate? Date(MapReader reader, EntryParts parts, EntryFile file)
    {
        var date = parts.Date(reader, "date");
        if (date is not null && !DatedId.Tells(file.Id, date.Date))
        {
            diagnostics.Error(
                DiagnosticCodes.BadDate, file.DisplayPath, reader.PositionOf("date"),
                $"the file of a document of this date is named `{date.Date.ToIso()}-….md`, so that its address tells when it was");
        }

        return date;
    }

    private ImmutableArray<DocumentPlace> Places(MapReader reader, string path)
    {
        return new NamesOrIds(path, PlaceKeys, "`{ name: Lake Success }`", diagnostics)
            .Read(reader, "places", Find, (name, _) => new DocumentPlace(name, null));

        DocumentPlace? Find(ScalarNode item)
        {
            if (places.TryGetValue(item.Text, out var place))
            {
                return new DocumentPlace(place.Name, place.Id);
            }

            diagnostics.Error(
                DiagnosticCodes.UnknownId, path, item.Position, $"there is no place `{item.Text}`{Nearest.Suggestion(item.Text, places.Keys)}");
            return null;
        }
    }
}
