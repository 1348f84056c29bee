using KoreanWar.Web.Hosting;

namespace KoreanWar.Web.Http;

/// <summary>While the content has errors, every page is the list of them. Only Development starts in that state.</summary>
public sealed class ContentErrors(RequestDelegate next, SiteContent content)
{
    /// <summary>The address of the page that lists the errors.</summary>
    public const string Address = "/errors/content";

    private static readonly PathString[] Exempt = ["/health", "/css"];

    /// <summary>Leads every page to the list when there is no site to serve.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (content.Snapshot is null && !IsExempt(context.Request.Path))
        {
            context.Request.Path = Address;
        }

        return next(context);
    }

    // The list has a style and an icon; both may be fingerprinted.
    private static bool IsExempt(PathString path) =>
        path.Value?.StartsWith("/favicon.", StringComparison.Ordinal) == true
        || Exempt.Any(e => path.StartsWithSegments(e, StringComparison.Ordinal));
}
