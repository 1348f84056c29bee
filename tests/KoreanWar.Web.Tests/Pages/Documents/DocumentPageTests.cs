using AngleSharp.Dom;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages.Documents;

public sealed class DocumentPageTests(Site site)
{
    [Fact]
    public async Task A_document_stands_between_the_one_before_and_the_one_after()
    {
        var page = await site.GetPageAsync("/documents/1950-01-30-stalin-to-shtykov");

        Assert.Equal("/documents/1950-01-19-shtykov-to-vyshinsky", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/documents/1950-02-07-shtykov-to-vyshinsky", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_first_and_the_last_have_one_neighbour()
    {
        var first = await site.GetPageAsync(site.Snapshot.Documents[0].Path);
        var last = await site.GetPageAsync(site.Snapshot.Documents[^1].Path);

        Assert.Null(first.QuerySelector("a[rel=prev]"));
        Assert.NotNull(first.QuerySelector("a[rel=next]"));
        Assert.Null(last.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task It_names_the_sections_that_rest_on_it_the_people_and_the_places()
    {
        var page = await site.GetPageAsync("/documents/1950-01-30-stalin-to-shtykov");

        Assert.Contains("/who-started-it#stalin-changes-his-mind", Links(page, "rests"));
        Assert.Contains("/people/joseph-stalin", Links(page, "people"));
        Assert.Contains("/people/terentii-shtykov", Links(page, "people"));
        Assert.Contains("/people/kim-il-sung", Links(page, "people"));
        Assert.Contains("/places/moscow", Links(page, "places"));
    }

    [Fact]
    public async Task Every_document_tells_how_it_is_known_and_since_when_and_every_paragraph_cites()
    {
        foreach (var document in site.Snapshot.Documents)
        {
            var page = await site.GetPageAsync(document.Path);
            var facts = page.QuerySelector(".facts")!.TextContent;
            Assert.Contains(document.Released.How, facts, StringComparison.Ordinal);
            if (document.KnownNote is { } note)
            {
                Assert.Contains(note, facts, StringComparison.Ordinal);
            }

            Assert.All(page.QuerySelectorAll(".text > p"), p => Assert.NotNull(p.QuerySelector("sup.cite")));
            Assert.Single(page.QuerySelectorAll("[data-summary]"));
            Assert.NotEmpty(Links(page, "bears-on"));
        }
    }

    [Fact]
    public async Task A_person_has_the_documents_that_they_wrote_or_received()
    {
        var page = await site.GetPageAsync("/people/joseph-stalin");
        var expected = site.Snapshot.Documents.Where(d => d.From.Concat(d.To).Any(a => a.PersonId == "joseph-stalin")).Select(d => d.Path);

        Assert.Equal(expected, Links(page, "documents"));
        Assert.InRange(Links(page, "documents").Count, 5, 42);
    }

    [Fact]
    public async Task A_work_names_the_documents_that_rest_on_it()
    {
        var page = await site.GetPageAsync("/sources/wc-1950-01-30-stalin-shtykov");

        Assert.Contains("/documents/1950-01-30-stalin-to-shtykov", Links(page, "uses"));
    }

    [Theory]
    [InlineData("/documents/1950-01-30-stalin-to-shtikov")]
    [InlineData("/documents/x")]
    public async Task An_unknown_document_is_a_404(string path)
    {
        using var response = await site.GetAsync(path);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }

    private static List<string> Links(IParentNode page, string section) =>
        [.. page.QuerySelectorAll($"section[aria-labelledby={section}] a").Select(a => a.GetAttribute("href")!)];
}
