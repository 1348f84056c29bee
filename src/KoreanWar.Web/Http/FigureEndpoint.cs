using KoreanWar.Web.Hosting;

namespace KoreanWar.Web.Http;

/// <summary>Serves the pictures of the content folder from memory.</summary>
public static class FigureEndpoint
{
    /// <summary>Maps <c>/figures/{name}</c>.</summary>
    public static void MapFigures(this IEndpointRouteBuilder routes) =>
        routes.MapRead("/figures/{name}", (string name, SiteContent content) =>
            content.Snapshot?.FindFigure(name) is { } figure
                ? Results.Bytes(figure.Bytes, figure.MediaType)
                : Results.NotFound());
}
