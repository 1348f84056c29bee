using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Text;
using KoreanWar.Web.Hosting;

namespace KoreanWar.Web.Feeds;

/// <summary>Serves the figures of the losses for spreadsheets and programs, those that the chart leaves out included.</summary>
public static class LossesEndpoint
{
    private const string FileName = "korean-war-losses.csv";

    private static readonly string[] Columns =
    [
        "id", "group", "party", "measure", "low", "high", "counts", "excludes", "given_by", "year", "basis", "charted",
        "part_of", "note", "sources",
    ];

    /// <summary>Maps <c>/losses.csv</c>.</summary>
    public static void MapLosses(this IEndpointRouteBuilder routes) =>
        routes.MapRead("/losses.csv", (SiteContent content) => content.Snapshot is { Losses: { IsEmpty: false } losses }
            ? Results.Bytes(Write(losses), Csv.MediaType, FileName)
            : Results.NotFound());

    private static byte[] Write(IEnumerable<Loss> losses)
    {
        var csv = new Csv().Header(Columns);
        foreach (var loss in losses)
        {
            csv.Text(loss.Id).Text(Vocabulary.WordOf(loss.Group)).Text(loss.Party).Text(Vocabulary.WordOf(loss.Measure))
                .Number(loss.Low).Number(loss.High).Text(loss.Counts).Text(loss.Excludes).Text(loss.GivenBy).Text(loss.Year)
                .Text(Vocabulary.WordOf(loss.Basis)).Text(loss.IsCharted ? "true" : "false").Text(loss.PartOf).Text(loss.Note)
                .Texts(loss.Sources.Select(c => c.AsWritten))
                .EndRow();
        }

        return csv.ToBytes();
    }
}
