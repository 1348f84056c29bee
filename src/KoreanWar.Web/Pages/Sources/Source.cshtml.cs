using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace KoreanWar.Web.Pages.Sources;

/// <summary>One work, with the sections that rest on it.</summary>
public sealed class SourceModel(SiteContent content) : SitePage
{
    /// <summary>The work shown.</summary>
    public Source Source { get; private set; } = null!;

    /// <summary>The places that cite it, in reading order.</summary>
    public ImmutableArray<Backlink> Uses { get; private set; }

    /// <summary>Where it can be read: its web address, or that of its DOI.</summary>
    public string? Address => Source.Url?.ToString() ?? (Source.Doi is { } doi ? "https://doi.org/" + doi : null);

    /// <summary>Shows the work with this key, or none.</summary>
    public IActionResult OnGet(string? key)
    {
        if (key is null || content.Snapshot!.FindSource(key) is not { } found)
        {
            return NotFound();
        }

        Source = found;
        Uses = content.Snapshot.UsesOf(found);
        Metadata = new PageMetadata
        {
            Title = found.Title,
            Description = Excerpt.Of(
                $"How far this work was read, and the {Uses.Length} places of this history that cite it: {found.Title}"),
            CanonicalPath = "/sources/" + found.Key,
            Breadcrumbs = [new Breadcrumb("Sources", "/sources"), new Breadcrumb(found.Title)],
        };
        return Page();
    }
}
