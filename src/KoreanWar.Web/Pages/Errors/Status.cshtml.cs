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
        Status = status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = Status;
        Heading = Status switch
        {
            StatusCodes.Status404NotFound => "There is no page here",
            >= 500 => "Something went wrong on our side",
            _ => ReasonPhrases.GetReasonPhrase(Status) is { Length: > 0 } reason ? reason : "This cannot be answered",
        };
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
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
