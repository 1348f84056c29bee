using System.Collections.Immutable;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Documents;

namespace KoreanWar.Content.Rendering.Documents;

/// <summary>Turns linked documents into those that pages show, each with what refers to it and whom it names.</summary>
internal sealed class DocumentsRenderer(LinkedSite site, Backlinks backlinks)
{
    private const string PeoplePages = "people/";
    private const string PlacePages = "places/";

    private readonly ILookup<string, Backlink> _references = site.Documents
        .SelectMany(d => d.Pages.Select(p => p.Slug).Distinct().Select(slug => (
            To: slug,
            From: new Backlink(d.Parsed.Document.Path, d.Parsed.Document.Title, null))))
        .ToLookup(r => r.To, r => r.From, StringComparer.Ordinal);

    // A volume that prints several of the documents is cited for any of them; only a link tells for which.
    private readonly HashSet<string> _shared =
    [
        .. site.Documents.SelectMany(d => d.Parsed.Document.Sources.Select(s => s.Source.Key).Distinct())
            .GroupBy(key => key, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key),
    ];

    private readonly ILookup<string, Backlink> _findings = site.Findings
        .SelectMany(f => f.Papers.Select(p => (p.Id, Place: new Backlink($"{site.FindingsPage}#{f.Anchor}", f.Question, null))))
        .Where(_ => site.FindingsPage is not null)
        .ToLookup(f => f.Id, f => f.Place, StringComparer.Ordinal);

    /// <summary>The finished documents, in order of time.</summary>
    public ImmutableArray<Document> Render() => [.. site.Documents.Select(Render)];

    private Document Render(LinkedDocument linked)
    {
        var document = linked.Parsed.Document;
        var slug = document.Path[1..];
        return document with
        {
            Text = TextRenderer.Render(linked.Parsed.Blocks, linked.Text, document.Path, document.Title),
            Sections = backlinks.ToDocument(slug, document.Sources.Select(s => s.Source.Key).Where(key => !_shared.Contains(key))),
            Documents = [.. _references[slug].Where(r => r.Href != document.Path)],
            Findings = [.. _findings[document.Id].Distinct()],
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
