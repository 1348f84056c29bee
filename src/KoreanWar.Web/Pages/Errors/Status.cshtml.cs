using KoreanWar.Content.Model;
using KoreanWar.Content.Navigation;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace KoreanWar.Web.Pages.Errors;

/// <summary>A plain page for an address that is not there, or a request that went wrong.</summary>
public sealed class StatusModel(SiteContent content) : SitePage
{
    /// <summary>The status that is answered.</summary>
    public int Status { get; private set; }

    /// <summary>What happened, in a few words.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>The pages whose addresses are nearest to the one asked for.</summary>
    public IReadOnlyList<SiteAddress> Nearest { get; private set; } = [];

    /// <summary>Shows the page with the status that it names.</summary>
    public void OnGet(int status)
    {
        // Asked for by its own address, the page of an error is a page that is not there.
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        var failed = HttpContext.Features.Get<IExceptionHandlerPathFeature>() is not null;
        Status = asked is not null || failed ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = Status;
        Heading = Status switch
        {
            StatusCodes.Status404NotFound => "There is no page here",
            >= 500 => "Something went wrong on our side",
            _ => ReasonPhrases.GetReasonPhrase(Status) is { Length: > 0 } reason ? reason : "This cannot be answered",
        };
        if (Status == StatusCodes.Status404NotFound && asked is not null && content.Snapshot is { } site)
        {
            Nearest = NearestAddresses.Find(site.Map.Addresses, asked);
        }

        Metadata = new PageMetadata
        {
            Title = Heading,
            Description = "An address of this site that has no page.",
            Breadcrumbs = [new Breadcrumb(Heading)],
        };
    }
}
