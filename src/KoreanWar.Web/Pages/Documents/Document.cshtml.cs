using System.Collections.Immutable;
using KoreanWar.Content;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Documents;
using KoreanWar.Content.Navigation;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace KoreanWar.Web.Pages.Documents;

/// <summary>One document: what it says, how it is known, what rests on it, and the documents before and after it.</summary>
public sealed class DocumentModel(SiteContent content) : SitePage
{
    private readonly SiteSnapshot _site = content.Snapshot!;

    /// <summary>The document shown.</summary>
    public Document Document { get; private set; } = null!;

    /// <summary>The documents before and after, in order of time.</summary>
    public NeighbourLinks Neighbours { get; private set; } = null!;

    /// <summary>The people in it.</summary>
    public ImmutableArray<Person> People { get; private set; }

    /// <summary>The places in it.</summary>
    public ImmutableArray<Place> Places { get; private set; }

    /// <summary>Shows the document with this id, or none.</summary>
    public IActionResult OnGet(string? id)
    {
        if (id is null || _site.FindDocument(id) is not { } found)
        {
            return NotFound();
        }

        Document = found;
        People = [.. found.PeopleIds.Select(_site.FindPerson).OfType<Person>()];
        Places = [.. found.PlaceIds.Select(_site.FindPlace).OfType<Place>()];
        var around = ReadingOrder.Around(_site.Documents, found);
        Neighbours = new NeighbourLinks("Documents by date", Link(around.Previous), Link(around.Next));
        Metadata = new PageMetadata
        {
            Title = found.Title,
            Description = Excerpt.Of($"{found.Date}. {found.Summary} {found.PlainText}"),
            CanonicalPath = found.Path,
            Type = "article",
            Breadcrumbs = [new Breadcrumb("Documents", DocumentQuery.Page), new Breadcrumb(found.Title)],
        };
        return Page();
    }

    private static Breadcrumb? Link(Document? document) =>
        document is null ? null : new Breadcrumb($"{document.Date}: {document.Title}", document.Path);
}
