using System.Diagnostics;

namespace KoreanWar.Web.Http;

/// <summary>Writes one line per request: method, path, status, milliseconds and bytes of the body as sent.</summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    /// <summary>Lets the request through and logs how it ended.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();

        // The path as asked for, because an error page is found by rewriting it, and percent-encoded, because a line
        // break in it would forge a line of the log.
        var path = context.Request.Path.ToUriComponent();
        var body = new CountingStream(context.Response.Body);
        context.Response.Body = body;
        try
        {
            await next(context);

            // Whatever is still buffered counts too.
            await context.Response.CompleteAsync();
            var sent = HttpMethods.IsHead(context.Request.Method) ? 0 : body.Count;
            Write(context, path, context.Response.StatusCode, start, sent, null);
        }
        catch (Exception e) when (Write(context, path, StatusCodes.Status500InternalServerError, start, body.Count, e))
        {
            // The filter only logs; the exception goes on.
            throw;
        }
    }

    private bool Write(HttpContext context, string? path, int status, long start, long bytes, Exception? exception)
    {
        var level = exception is not null || status >= StatusCodes.Status500InternalServerError ? LogLevel.Error : LogLevel.Information;
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Request(log, level, context.Request.Method, path, status, elapsed, bytes, exception);
        return false;
    }

    [LoggerMessage("{Method:l} {Path:l} {Status} {Elapsed:0.0} ms {Bytes} bytes")]
    private static partial void Request(
        ILogger log, LogLevel level, string method, string? path, int status, double elapsed, long bytes, Exception? exception);
}
