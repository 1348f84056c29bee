using KoreanWar.Web.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KoreanWar.Web.Pages;

/// <summary>A page of the site; the layout writes its head, breadcrumbs and menu from its metadata.</summary>
public abstract class SitePage : PageModel
{
    /// <summary>What the head of the page says.</summary>
    public PageMetadata Metadata { get; protected set; } = new() { Title = "", Description = "" };
}
