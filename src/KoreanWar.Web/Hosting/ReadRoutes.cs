namespace KoreanWar.Web.Hosting;

/// <summary>Maps addresses that can be read.</summary>
public static class ReadRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps GET and HEAD of a pattern to one handler; <c>MapGet</c> would leave HEAD unanswered.</summary>
    public static void MapRead(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Methods, handler);
}
