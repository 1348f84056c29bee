using KoreanWar.Web.Hosting;
using Microsoft.Extensions.Options;

namespace KoreanWar.Web.Feeds.Timeline;

/// <summary>Serves all events as a calendar, as a table and for programs.</summary>
public static class TimelineEndpoints
{
    /// <summary>Maps <c>/timeline.ics</c>, <c>/timeline.csv</c> and <c>/timeline.json</c>.</summary>
    public static void MapTimeline(this IEndpointRouteBuilder routes)
    {
        routes.MapRead("/timeline.ics", (SiteContent content, BaseUrl baseUrl, IOptions<SiteOptions> options) =>
            Results.Text(TimelineCalendar.Write(content.Snapshot!, options.Value.Title, baseUrl), "text/calendar; charset=utf-8"));
        routes.MapRead("/timeline.csv", (SiteContent content, BaseUrl baseUrl) =>
            Results.Bytes(TimelineTable.Write(content.Snapshot!, baseUrl), Csv.MediaType, "korean-war-timeline.csv"));
        routes.MapRead("/timeline.json", (SiteContent content, BaseUrl baseUrl) =>
            Results.Bytes(TimelineJson.Write(content.Snapshot!, baseUrl), "application/json; charset=utf-8"));
    }
}
