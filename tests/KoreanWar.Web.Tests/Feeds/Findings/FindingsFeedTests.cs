using System.Text.Json;
using KoreanWar.Content.Text;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Feeds.Findings;

public sealed class FindingsFeedTests(Site site)
{
    private static readonly string[] Kinds = ["for", "against", "sources"];

    [Fact]
    public async Task The_findings_are_there_for_programs()
    {
        using var response = await site.GetAsync("/findings.json");
        response.EnsureSuccessStatusCode();
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        using var file = JsonDocument.Parse(await Site.TextAsync(response));

        Assert.Equal(["A", "B", "C"], file.RootElement.GetProperty("grades").EnumerateObject().Select(p => p.Name));
        var items = file.RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(site.Snapshot.Findings.Select(f => f.Id), items.Select(i => i.GetProperty("id").GetString()));
        Assert.All(items, i => Assert.Equal(
            $"{Site.Origin}/who-started-it#finding-{i.GetProperty("id").GetString()}", i.GetProperty("url").GetString()));
        Assert.All(site.Snapshot.Findings.Zip(items), pair =>
        {
            var positions = pair.Second.GetProperty("positions").EnumerateArray().ToList();
            Assert.Equal(pair.First.Cells.Select(c => Vocabulary.WordOf(c.Key)), positions.Select(p => p.GetProperty("party").GetString()));
            Assert.Equal(pair.First.Cells.Select(c => c.Value?.Position), positions.Select(p => p.GetProperty("position").GetString()));
            Assert.Equal(pair.First.Cells.Select(c => c.Value?.Grade.ToString()), positions.Select(p => p.GetProperty("grade").GetString()));
        });
    }

    [Fact]
    public async Task Every_piece_of_evidence_has_a_page()
    {
        using var response = await site.GetAsync("/findings.json");
        using var file = JsonDocument.Parse(await Site.TextAsync(response));
        var urls = file.RootElement.GetProperty("findings").EnumerateArray()
            .SelectMany(f => f.GetProperty("positions").EnumerateArray())
            .SelectMany(p => Kinds.SelectMany(k => p.GetProperty(k).EnumerateArray()))
            .Select(e => e.GetProperty("url").GetString()!)
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(urls);
        Assert.All(urls, url => Assert.True(site.Snapshot.Map.Contains(url[Site.Origin.Length..]), url));
    }
}
