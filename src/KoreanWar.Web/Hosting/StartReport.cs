using Microsoft.Extensions.Options;

namespace KoreanWar.Web.Hosting;

/// <summary>Says, once the site listens, where it is and what it read.</summary>
public sealed partial class StartReport(
    SiteContent content, IOptions<SiteOptions> options, BaseUrl baseUrl, IHostEnvironment environment, ILogger<StartReport> log)
{
    /// <summary>Writes it to the log.</summary>
    public void Write()
    {
        var (articles, sections) = (content.Build.ArticleCount, content.Build.SectionCount);
        var addresses = string.Join(", ", baseUrl.Addresses);
        Serving(log, options.Value.Title, addresses, articles, sections, content.Elapsed.TotalMilliseconds);
        if (!environment.IsDevelopment() && !baseUrl.IsConfigured)
        {
            NoBaseUrl(log, baseUrl.Origin);
        }
    }

    [LoggerMessage(
        LogLevel.Information,
        "{Title:l} is served at {Addresses:l}: {Articles} articles, {Sections} sections, read in {Elapsed:0} ms")]
    private static partial void Serving(ILogger log, string title, string addresses, int articles, int sections, double elapsed);

    [LoggerMessage(LogLevel.Warning, "Site:BaseUrl is not configured; pages name {Origin:l} as their address")]
    private static partial void NoBaseUrl(ILogger log, string origin);
}
