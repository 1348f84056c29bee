using System.Globalization;
using KoreanWar.Content;
using KoreanWar.Content.Model;
using KoreanWar.Content.Text;
using KoreanWar.Web.Hosting;

namespace KoreanWar.Web.Feeds.Timeline;

/// <summary>Writes the events as a table, one row each.</summary>
public static class TimelineTable
{
    private static readonly string[] Header =
        ["id", "date", "end", "date_note", "title", "text", "phase", "tier", "people", "places", "section", "sources", "url"];

    /// <summary>The table with all events; several values in a cell are parted by a semicolon.</summary>
    public static byte[] Write(SiteSnapshot site, BaseUrl baseUrl) => Csv.Write(site.Events.Select(e => Row(e, baseUrl)).Prepend(Header));

    private static string?[] Row(TimelineEvent item, BaseUrl baseUrl) =>
    [
        item.Id, item.Date.ToIso(), item.End?.ToIso(), item.DateNote, item.Title, item.Text, Vocabulary.WordOf(item.Phase),
        item.Tier.ToString(CultureInfo.InvariantCulture), string.Join("; ", item.People), string.Join("; ", item.Places),
        item.Section is { } section ? baseUrl.Absolute(section.Href) : null,
        string.Join("; ", item.Sources.Select(c => c.Locator is null ? c.Source.Key : $"{c.Source.Key}, {c.Locator}")),
        baseUrl.Absolute(item.Path),
    ];
}
