using System.Text.Json;
using KoreanWar.Content;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Findings;
using KoreanWar.Content.Text;
using KoreanWar.Web.Hosting;

namespace KoreanWar.Web.Feeds.Findings;

/// <summary>Serves the findings, who holds what and on what evidence, for programs.</summary>
public static class FindingsEndpoint
{
    private static readonly Dictionary<string, string> Grades = new(StringComparer.Ordinal)
    {
        ["A"] = "A document itself is in print, in whole or part, and is accepted as genuine.",
        ["B"] = "Scholars who read the document, or wide agreement among them.",
        ["C"] = "The evidence is indirect, scholars contest it, or no document supports it.",
    };

    /// <summary>Maps <c>/findings.json</c>.</summary>
    public static void MapFindings(this IEndpointRouteBuilder routes) =>
        routes.MapRead("/findings.json", (SiteContent content, BaseUrl baseUrl) => content.Snapshot is { Findings.IsEmpty: false } site
            ? Results.Bytes(Write(site, baseUrl), "application/json; charset=utf-8")
            : Results.NotFound());

    private static byte[] Write(SiteSnapshot site, BaseUrl baseUrl) => JsonSerializer.SerializeToUtf8Bytes(
        new FindingsFile(Grades, [.. site.Findings.Select(f => ToItem(f, site, baseUrl))]), FindingsSerializer.Readable.FindingsFile);

    private static FindingItem ToItem(Finding finding, SiteSnapshot site, BaseUrl baseUrl) => new(
        finding.Id,
        finding.Question,
        finding.Answer,
        site.FindingsPage is { } page ? baseUrl.AbsoluteLink($"{page}#{finding.Anchor}") : null,
        [.. finding.Cells.Select(c => ToItem(c.Key, c.Value, baseUrl))]);

    private static PositionItem ToItem(FindingParty party, FindingCell? cell, BaseUrl baseUrl) => new(
        Vocabulary.WordOf(party),
        cell?.Position,
        cell?.Grade.ToString(),
        [.. (cell?.For ?? []).Select(e => ToItem(e, baseUrl))],
        [.. (cell?.Against ?? []).Select(e => ToItem(e, baseUrl))],
        [.. (cell?.Sources ?? []).Select(s => ToItem(s, baseUrl))]);

    private static EvidenceItem ToItem(Evidence evidence, BaseUrl baseUrl) => evidence switch
    {
        Evidence.Paper { Document: var document } => new("document", document.Id, document.Title, null, baseUrl.Absolute(document.Path)),
        Evidence.Work { Citation: var citation } => ToItem(citation, baseUrl),
        _ => throw new ArgumentOutOfRangeException(nameof(evidence)),
    };

    private static EvidenceItem ToItem(Citation citation, BaseUrl baseUrl) => new(
        "work", citation.Source.Key, citation.Source.Title, citation.Locator, baseUrl.Absolute("/sources/" + citation.Source.Key));
}
