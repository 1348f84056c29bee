using System.Collections.Immutable;
using KoreanWar.Content;
using KoreanWar.Content.Model.Claims;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace KoreanWar.Web.Pages.Corrections;

/// <summary>What the source material says, claim by claim, and what the record shows; a query narrows them.</summary>
public sealed class IndexModel(SiteContent content) : SitePage
{
    private readonly SiteSnapshot _site = content.Snapshot!;

    /// <summary>What was asked for.</summary>
    public CorrectionQuery Query { get; private set; } = new();

    /// <summary>The claims shown, by the text that makes them.</summary>
    public IReadOnlyList<IGrouping<ClaimOrigin, Claim>> Groups { get; private set; } = [];

    /// <summary>How many claims are shown.</summary>
    public int Shown { get; private set; }

    /// <summary>How many claims there are.</summary>
    public int Count => _site.Claims.Length;

    /// <summary>The texts that make any claim.</summary>
    public ImmutableArray<ClaimOrigin> Origins => [.. Enum.GetValues<ClaimOrigin>().Where(o => _site.Claims.Any(c => c.Origin == o))];

    /// <summary>How many claims have a verdict, in one text or in both.</summary>
    public int CountOf(Verdict? verdict, ClaimOrigin? origin) =>
        _site.Claims.Count(new CorrectionQuery { Verdict = verdict, Origin = origin }.Includes);

    /// <summary>Shows the page; a value that stands for nothing gets a page that says so.</summary>
    public IActionResult OnGet()
    {
        if (_site.Claims.IsEmpty)
        {
            return NotFound();
        }

        Query = CorrectionQuery.Read(Request.Query);
        if (Query.Mistakes.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else
        {
            var shown = _site.Claims.Where(Query.Includes).ToList();
            Shown = shown.Count;
            Groups = [.. shown.GroupBy(c => c.Origin).OrderBy(g => g.Key)];
        }

        Metadata = new PageMetadata
        {
            Title = "Corrections",
            Description = $"The {Count} statements of the two web texts that this history set out from, each checked: what holds, what does "
                + "not, what the record shows, and where it is told.",
            CanonicalPath = Query.Mistakes.Count > 0 ? null : Claim.Page,
            Breadcrumbs = [new Breadcrumb("Corrections")],
        };
        return Page();
    }
}
