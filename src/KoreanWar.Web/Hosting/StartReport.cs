using Microsoft.Extensions.Options;

namespace KoreanWar.Web.Hosting;

/// <summary>Says, once the site listens, where it is and what it read.</summary>
public sealed partial class StartReport(
    SiteContent content, IOptions<SiteOptions> options, BaseUrl baseUrl, IHostEnvironment environment, ILogger<StartReport> log)
    : IHostedLifecycleService
{
    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var (articles, sections) = (content.Build.ArticleCount, content.Build.SectionCount);
        var addresses = string.Join(", ", baseUrl.Addresses);
        Serving(log, options.Value.Title, addresses, articles, sections, content.Elapsed.TotalMilliseconds);
        if (!environment.IsDevelopment() && !baseUrl.IsConfigured)
        {
            NoBaseUrl(log, baseUrl.Origin);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(
        LogLevel.Information,
        "{Title:l} is served at {Addresses:l}: {Articles} articles, {Sections} sections, read in {Elapsed:0} ms")]
    private static partial void Serving(ILogger log, string title, string addresses, int articles, int sections, double elapsed);

    [LoggerMessage(LogLevel.Warning, "Site:BaseUrl is not configured; pages name {Origin:l} as their address")]
    private static partial void NoBaseUrl(ILogger log, string origin);
}
