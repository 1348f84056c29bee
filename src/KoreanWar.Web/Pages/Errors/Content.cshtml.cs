using KoreanWar.Content;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace KoreanWar.Web.Pages.Errors;

/// <summary>Lists what is wrong with the content, for the editor who is working on it.</summary>
public sealed class ContentModel(SiteContent content) : SitePage
{
    /// <summary>What reading the content gave.</summary>
    public SiteBuild Build { get; } = content.Build;

    /// <summary>Shows the list; a site without errors has no such page.</summary>
    public IActionResult OnGet()
    {
        if (content.Snapshot is not null)
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status500InternalServerError;
        Metadata = new PageMetadata
        {
            Title = "The content has errors",
            Description = "What must be mended before the site can be shown.",
        };
        return Page();
    }
}
