using KoreanWar.Content;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace KoreanWar.Web.Pages;

/// <summary>The fronts, a map for each date.</summary>
public sealed class MapModel(SiteContent content) : SitePage
{
    private static readonly string[] Numbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The site.</summary>
    public SiteSnapshot Site { get; } = content.Snapshot!;

    /// <summary>How many maps there are; in words up to twelve.</summary>
    public string CountInWords => Site.Fronts.Length < Numbers.Length ? Numbers[Site.Fronts.Length] : Written.Number(Site.Fronts.Length);

    /// <summary>Shows the maps, or nothing where the content has none.</summary>
    public IActionResult OnGet()
    {
        if (!Site.HasMaps)
        {
            return NotFound();
        }

        Metadata = new PageMetadata
        {
            Title = "Maps",
            Description = $"Schematic maps of the Korean War: where the line between the two sides ran on {CountInWords} days, "
                + "who held the ground on each side, and what had changed.",
            CanonicalPath = "/map",
            Breadcrumbs = [new Breadcrumb("Maps")],
        };
        return Page();
    }
}
