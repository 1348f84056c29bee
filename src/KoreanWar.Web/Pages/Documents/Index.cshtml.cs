using System.Collections.Immutable;
using System.Globalization;
using KoreanWar.Content;
using KoreanWar.Content.Model.Documents;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;
using KoreanWar.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;

namespace KoreanWar.Web.Pages.Documents;

/// <summary>The documents of the evidence in order of time; a query narrows them.</summary>
public sealed class IndexModel(SiteContent content) : SitePage
{
    // The first year of the war, and those in which the first volume of Cumings and the first Russian papers came out.
    private static readonly ImmutableArray<int> TurningYears = [1950, 1981, 1994];

    private readonly SiteSnapshot _site = content.Snapshot!;

    /// <summary>What was asked for.</summary>
    public DocumentQuery Query { get; private set; } = new();

    /// <summary>The years that may be asked for.</summary>
    public KnownYears Years { get; private set; } = null!;

    /// <summary>The choices of each filter.</summary>
    public Facets Facets { get; private set; } = null!;

    /// <summary>The documents shown.</summary>
    public ImmutableArray<Document> Shown { get; private set; } = [];

    /// <summary>How many documents there are.</summary>
    public int Count => _site.Documents.Length;

    /// <summary>The years to look back from, the last one included.</summary>
    public ImmutableArray<int> TellingYears => [.. TurningYears.Where(y => y >= Years.First && y < Years.Last), Years.Last];

    /// <summary>Each filter in force: what it says, and the address without it.</summary>
    public IEnumerable<(string Label, string Without)> Filters
    {
        get
        {
            if (Query.Actor is not null)
            {
                var name = Query.Person?.Name ?? SideTitles.Of(Query.Party!.Value);
                yield return ($"from or to: {name}", (Query with { Person = null, Party = null }).Address);
            }

            if (Query.Kind is { } kind)
            {
                yield return ($"kind: {KindTitles.Of(kind)}", (Query with { Kind = null }).Address);
            }

            if (Query.Supports is { } support)
            {
                yield return ($"bears on: {BearingTitles.Of(support)}", (Query with { Supports = null }).Address);
            }

            if (Query.Known is { } year)
            {
                yield return (string.Create(CultureInfo.InvariantCulture, $"public by the end of {year}"), (Query with { Known = null }).Address);
            }
        }
    }

    /// <summary>Shows the page; a value that stands for nothing gets a page that says so.</summary>
    public IActionResult OnGet()
    {
        if (_site.Documents.IsEmpty)
        {
            return NotFound();
        }

        Years = new KnownYears(_site.Documents[0].Date.Start.Year, _site.Articles.Max(a => a.Updated).Year);
        Query = DocumentQuery.Read(Request.Query, _site, Years);
        Facets = new Facets(_site, Query.Mistakes.Count > 0 ? new DocumentQuery() : Query);
        if (Query.Mistakes.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else
        {
            Shown = [.. _site.Documents.Where(Query.Includes)];
        }

        Metadata = new PageMetadata
        {
            Title = "Documents",
            Description = $"The {Count} dated documents and meetings that bear on who started the Korean War: who wrote to whom, what each "
                + "shows, how it is known, and when it was first public.",
            CanonicalPath = Query.Mistakes.Count > 0 ? null : DocumentQuery.Page,
            Breadcrumbs = [new Breadcrumb("Documents")],
        };
        return Page();
    }
}
