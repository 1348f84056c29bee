using KoreanWar.Web.Hosting;

namespace KoreanWar.Web.Http;

/// <summary>Answers operators: is the process alive, is there a site to serve.</summary>
public static class HealthEndpoints
{
    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapRead("/health/live", (HttpContext context) => Answer(context, StatusCodes.Status200OK, "live"));
        routes.MapRead("/health/ready", (HttpContext context, SiteContent content) => content.Snapshot is null
            ? Answer(context, StatusCodes.Status503ServiceUnavailable, "the content has errors")
            : Answer(context, StatusCodes.Status200OK, "ready"));
    }

    private static IResult Answer(HttpContext context, int status, string text)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text(text + "\n", "text/plain; charset=utf-8", statusCode: status);
    }
}
