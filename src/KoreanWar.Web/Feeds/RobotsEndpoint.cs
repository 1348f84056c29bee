using KoreanWar.Web.Hosting;

namespace KoreanWar.Web.Feeds;

/// <summary>Tells crawlers that they may read everything, and where the sitemap is.</summary>
public static class RobotsEndpoint
{
    /// <summary>Maps <c>/robots.txt</c>.</summary>
    public static void MapRobots(this IEndpointRouteBuilder routes) =>
        routes.MapRead("/robots.txt", (BaseUrl baseUrl) =>
            Results.Text(
                $"User-agent: *\nDisallow: /health/\n\nSitemap: {baseUrl.Absolute("/sitemap.xml")}\n",
                "text/plain; charset=utf-8"));
}
