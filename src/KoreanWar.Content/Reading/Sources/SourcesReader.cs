using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Sources;

/// <summary>Reads <c>content/sources.json</c>, the bibliography in CSL-JSON as Zotero exports it.</summary>
public sealed class SourcesReader(DiagnosticBag diagnostics)
{
    /// <summary>The file's place in the content folder.</summary>
    public const string Path = "sources.json";

    private const string DisplayPath = "content/" + Path;

    private static readonly string[] Keys =
    [
        "id", "type", "title", "author", "editor", "issued", "container-title", "collection-title", "volume", "issue",
        "page", "edition", "publisher", "publisher-place", "archive", "archive_location", "number", "URL", "DOI", "ISBN",
        "language", "genre", "custom",
    ];

    // With what Zotero exports beside them: the site has no use for it, but an editor need not take it out.
    private static readonly string[] KnownKeys =
    [
        .. Keys,
        "abstract", "accessed", "annote", "call-number", "citation-key", "collection-number", "event-date", "event-place",
        "event-title", "ISSN", "journalAbbreviation", "license", "medium", "note", "number-of-pages", "number-of-volumes",
        "original-date", "section", "shortTitle", "source", "title-short", "translator",
    ];

    private static readonly string[] Types =
    [
        "article-journal", "article-magazine", "article-newspaper", "book", "chapter", "dataset", "document",
        "entry-encyclopedia", "interview", "legislation", "map", "motion_picture", "pamphlet",
        "personal_communication", "report", "review", "speech", "thesis", "treaty", "webpage",
    ];

    /// <summary>The works, in the order of the file; what was wrong with one was reported.</summary>
    public ImmutableArray<ParsedSource> Read(ContentSet content)
    {
        if (content.Find(Path) is not { } file)
        {
            diagnostics.Warning(DiagnosticCodes.NoSources, DisplayPath, TextPosition.Start, "there is no bibliography");
            return [];
        }

        var list = NodeReading.FindRoot<ListNode>(
            file, JsonNodes.Read, DiagnosticCodes.MalformedJson, "the bibliography is a list of works", diagnostics);
        return list is null ? [] : ReadAll(list);
    }

    private ImmutableArray<ParsedSource> ReadAll(ListNode list)
    {
        var sources = ImmutableArray.CreateBuilder<ParsedSource>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is not MapNode map)
            {
                Error(item.Position, "a work is an object");
            }
            else if (Read(map) is { } source)
            {
                if (keys.Add(source.Key))
                {
                    sources.Add(new ParsedSource(source, map.Position));
                }
                else
                {
                    diagnostics.Error(DiagnosticCodes.DuplicateKey, DisplayPath, map.Position, $"the key `{source.Key}` names two works");
                }
            }
        }

        return sources.ToImmutable();
    }

    private Source? Read(MapNode map)
    {
        var reader = new MapReader(map, DisplayPath, KnownKeys, diagnostics);
        var parts = new SourceParts(reader, DisplayPath, diagnostics);

        // All three are asked for, so that a work that lacks two of them is told of both.
        var (id, typeText, titleText) = (reader.Text("id"), reader.Text("type"), reader.Text("title"));
        if (id is not { } key || typeText is not { } type || titleText is not { } title)
        {
            return null;
        }

        if (!Slug.IsPageSlug(key))
        {
            Error(reader.PositionOf("id"), $"the key `{key}` must be lower-case letters, digits and single hyphens");
            return null;
        }

        if (!Types.Contains(type))
        {
            Error(reader.PositionOf("type"), $"`{type}` is not a type of work{Nearest.Suggestion(type, Types)}");
        }

        var (known, note) = parts.Knowledge();
        var issued = parts.Issued();
        var source = new Source
        {
            Key = key,
            Type = type,
            Title = title,
            Authors = parts.Names("author"),
            Editors = parts.Names("editor"),
            Issued = issued,
            ContainerTitle = reader.OptionalText("container-title"),
            CollectionTitle = reader.OptionalText("collection-title"),
            Volume = reader.OptionalText("volume"),
            Issue = reader.OptionalText("issue"),
            Page = reader.OptionalText("page"),
            Edition = reader.OptionalText("edition"),
            Publisher = reader.OptionalText("publisher"),
            PublisherPlace = reader.OptionalText("publisher-place"),
            Archive = reader.OptionalText("archive"),
            ArchiveLocation = reader.OptionalText("archive_location"),
            Number = reader.OptionalText("number"),
            Genre = reader.OptionalText("genre"),
            Url = parts.Url(),
            Doi = reader.OptionalText("DOI"),
            Isbn = reader.OptionalText("ISBN"),
            Language = parts.Language(),
            Known = known,
            KnownNote = note,
            Released = parts.Release(issued),
        };
        CheckFindable(source, map.Position);
        return source;
    }

    private void CheckFindable(Source source, TextPosition position)
    {
        string?[] ways = [source.ContainerTitle, source.Publisher, source.Archive, source.Url?.ToString(), source.Doi];
        if (ways.All(w => w is null))
        {
            Error(position, $"`{source.Key}` cannot be found: give a container-title, publisher, archive, DOI or URL");
        }

        if (source.Language is null && Scripts.FindOther(source.Title) is var (letter, script))
        {
            diagnostics.Error(
                DiagnosticCodes.OtherScript, DisplayPath, position,
                $"the title of `{source.Key}` holds another script ({script}: {letter}); give its `language`");
        }
    }

    private void Error(TextPosition position, string message) =>
        diagnostics.Error(DiagnosticCodes.BadSource, DisplayPath, position, message);
}
