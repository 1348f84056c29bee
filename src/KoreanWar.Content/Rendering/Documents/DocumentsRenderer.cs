using System.Collections.Immutable;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Documents;

namespace KoreanWar.Content.Rendering.Documents;

/// <summary>Turns linked documents into those that pages show, each with what refers to it and whom it names.</summary>
public sealed class DocumentsRenderer(ImmutableArray<LinkedDocument> documents, Backlinks backlinks)
{
    private const string PeoplePages = "people/";
    private const string PlacePages = "places/";

    private readonly ILookup<string, Backlink> _references = documents
        .SelectMany(d => d.Pages.Select(p => p.Slug).Distinct().Select(slug => (
            To: slug,
            From: new Backlink(d.Parsed.Document.Path, d.Parsed.Document.Title, null))))
        .ToLookup(r => r.To, r => r.From, StringComparer.Ordinal);

    /// <summary>The finished documents, in order of time.</summary>
    public ImmutableArray<Document> Render() => [.. documents.Select(Render)];

    private Document Render(LinkedDocument linked)
    {
        var document = linked.Parsed.Document;
        var slug = document.Path[1..];
        return document with
        {
            Text = TextRenderer.Render(linked.Parsed.Blocks, linked.Text, document.Path, document.Title),
            Sections = backlinks.ToDocument(slug, document.Sources.Select(s => s.Source.Key)),
            Documents = [.. _references[slug].Where(r => r.Href != document.Path)],
            PeopleIds = Ids(document.Actors.Select(a => a.PersonId), linked, PeoplePages),
            PlaceIds = Ids(document.Places.Select(p => p.PlaceId), linked, PlacePages),
        };
    }

    private static ImmutableArray<string> Ids(IEnumerable<string?> first, LinkedDocument linked, string pages) =>
    [
        .. first.OfType<string>()
            .Concat(linked.Mentions.Select(m => m.Slug).Concat(linked.Pages.Select(p => p.Slug))
                .Where(slug => slug.StartsWith(pages, StringComparison.Ordinal))
                .Select(slug => slug[pages.Length..]))
            .Distinct(StringComparer.Ordinal),
    ];
}
