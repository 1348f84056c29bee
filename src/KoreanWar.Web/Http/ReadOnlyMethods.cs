namespace KoreanWar.Web.Http;

/// <summary>Answers GET and HEAD; nothing on this site can be changed from outside.</summary>
public sealed class ReadOnlyMethods(RequestDelegate next)
{
    /// <summary>Refuses every other method, saying which ones there are.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This site can only be read: use GET or HEAD.\n", context.RequestAborted);
    }
}
