using System.Globalization;
using System.Text.Json;
using KoreanWar.Content;
using KoreanWar.Content.Model;
using KoreanWar.Content.Text;
using KoreanWar.Web.Hosting;

namespace KoreanWar.Web.Feeds.Timeline;

/// <summary>Writes the events for programs.</summary>
public static class TimelineJson
{
    /// <summary>The file with all events.</summary>
    public static byte[] Write(SiteSnapshot site, BaseUrl baseUrl) => JsonSerializer.SerializeToUtf8Bytes(
        new TimelineFile([.. site.Events.Select(e => ToItem(e, site, baseUrl))]), TimelineSerializer.Readable.TimelineFile);

    private static EventItem ToItem(TimelineEvent item, SiteSnapshot site, BaseUrl baseUrl) => new(
        item.Id,
        item.Title,
        ToItem(item.Date),
        item.End is { } end ? ToItem(end) : null,
        item.DateNote,
        item.Text,
        Vocabulary.WordOf(item.Phase),
        item.Tier,
        [.. item.People.Select(id => site.FindPerson(id)!).Select(p => new LinkItem(p.Id, p.Name, baseUrl.Absolute(p.Path)))],
        [.. item.Places.Select(id => site.FindPlace(id)!).Select(p => new LinkItem(p.Id, p.Name, baseUrl.Absolute(p.Path)))],
        item.Section is { } section ? baseUrl.AbsoluteLink(section.Href) : null,
        [.. item.Clocks.Select(ToItem)],
        ToItems(item.Sources),
        baseUrl.AbsoluteLink(item.Path));

    private static DateItem ToItem(UncertainDate date) =>
        new(Vocabulary.WordOf(date.Qualifier), date.Date.ToIso(), date.Until?.ToIso(), date.ToString());

    private static HourItem ToItem(Clock clock) => new(
        clock.What,
        clock.IsAbout,
        Vocabulary.WordOf(clock.Zone),
        Minute(clock.At),
        [.. clock.Readings.Select(r => new ReadingItem(
            r.Times.ToDictionary(t => Vocabulary.WordOf(t.Key), t => Minute(t.Value)), r.Note, ToItems(r.Sources)))],
        ToItems(clock.Sources));

    private static IReadOnlyList<WorkItem> ToItems(IEnumerable<Citation> citations) =>
        [.. citations.Select(c => new WorkItem(c.Source.Key, c.Locator))];

    private static string Minute(DateTime at) => at.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
}
