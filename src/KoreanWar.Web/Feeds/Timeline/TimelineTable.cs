using KoreanWar.Content;
using KoreanWar.Content.Text;
using KoreanWar.Web.Hosting;

namespace KoreanWar.Web.Feeds.Timeline;

/// <summary>Writes the events as a table, one row each.</summary>
public static class TimelineTable
{
    private static readonly string[] Columns =
        ["id", "date", "end", "date_note", "title", "text", "phase", "tier", "people", "places", "section", "sources", "url"];

    /// <summary>The table with all events; several values in a cell are parted by a semicolon.</summary>
    public static byte[] Write(SiteSnapshot site, BaseUrl baseUrl)
    {
        var csv = new Csv().Header(Columns);
        foreach (var item in site.Events)
        {
            csv.Text(item.Id).Text(item.Date.ToIso()).Text(item.End?.ToIso()).Text(item.DateNote).Text(item.Title).Text(item.Text)
                .Text(Vocabulary.WordOf(item.Phase)).Number(item.Tier)
                .Texts(item.People).Texts(item.Places)
                .Text(item.Section is { } section ? baseUrl.AbsoluteLink(section.Href) : null)
                .Texts(item.Sources.Select(c => c.AsWritten))
                .Text(baseUrl.AbsoluteLink(item.Path))
                .EndRow();
        }

        return csv.ToBytes();
    }
}
