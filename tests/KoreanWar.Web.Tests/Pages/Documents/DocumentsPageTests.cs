using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using KoreanWar.Content.Text;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages.Documents;

public sealed class DocumentsPageTests(Site site)
{
    [Theory]
    [InlineData("")]
    [InlineData("?actor=&kind=&supports=&known=")]
    [InlineData("?utm_source=x&fbclid=%3Cscript%3E")]
    public async Task All_documents_are_listed_by_date(string query)
    {
        var page = await site.GetPageAsync("/documents" + query);

        Assert.Equal(43, site.Snapshot.Documents.Length);
        Assert.Equal(site.Snapshot.Documents.Select(d => d.Id), Shown(page));
        Assert.Equal(Shown(page).Order(StringComparer.Ordinal).Select(id => id[..7]), Shown(page).Select(id => id[..7]));
        Assert.Equal(Site.Origin + "/documents", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("43 of 43 documents are shown.", page.GetElementById("count")!.TextContent.Trim());
        Assert.Null(page.QuerySelector(".filters"));
    }

    [Theory]
    [InlineData("actor=joseph-stalin")]
    [InlineData("actor=soviet-union")]
    [InlineData("actor=united-nations")]
    [InlineData("kind=telegram")]
    [InlineData("kind=resolution")]
    [InlineData("supports=stalin-restrained")]
    [InlineData("supports=border-war")]
    [InlineData("known=1950")]
    [InlineData("actor=joseph-stalin&kind=telegram")]
    [InlineData("actor=kim-il-sung&supports=kim-initiated")]
    [InlineData("actor=soviet-union&kind=telegram&supports=kim-initiated")]
    [InlineData("actor=soviet-union&kind=telegram&supports=kim-initiated&known=1994")]
    [InlineData("kind=resolution&known=1950")]
    [InlineData("supports=north-attacked-first&known=1977")]
    public async Task A_filter_shows_what_fits_all_of_it_and_says_what_was_chosen(string query)
    {
        var asked = query.Split('&').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var expected = site.Snapshot.Documents
            .Where(d => !asked.TryGetValue("actor", out var actor)
                || d.From.Concat(d.To).Any(a => a.PersonId == actor || (a.Party is { } party && Vocabulary.WordOf(party) == actor)))
            .Where(d => !asked.TryGetValue("kind", out var kind) || Vocabulary.WordOf(d.Kind) == kind)
            .Where(d => !asked.TryGetValue("supports", out var supports) || d.Supports.Select(Vocabulary.WordOf).Contains(supports))
            .Where(d => !asked.TryGetValue("known", out var year) || d.Released.KnownFrom <= int.Parse(year, CultureInfo.InvariantCulture))
            .Select(d => d.Id).ToList();

        var page = await site.GetPageAsync("/documents?" + query);

        Assert.NotEmpty(expected);
        Assert.InRange(expected.Count, 1, 42);
        Assert.Equal(expected, Shown(page));
        Assert.Equal(asked.Count + 1, page.QuerySelectorAll(".filters li").Length);
        Assert.All(asked, a => Assert.Equal(a.Value, page.QuerySelector($"[name={a.Key}]") switch
        {
            IHtmlSelectElement select => select.Value,
            IHtmlInputElement input => input.Value,
            _ => null,
        }));
        Assert.Equal(Site.Origin + "/documents", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Each_filter_has_a_link_that_takes_it_away_and_leaves_the_others()
    {
        var page = await site.GetPageAsync("/documents?actor=joseph-stalin&kind=telegram&supports=stalin-approved&known=1996");

        Assert.Equal(
            [
                "/documents?kind=telegram&supports=stalin-approved&known=1996",
                "/documents?actor=joseph-stalin&supports=stalin-approved&known=1996",
                "/documents?actor=joseph-stalin&kind=telegram&known=1996",
                "/documents?actor=joseph-stalin&kind=telegram&supports=stalin-approved",
                "/documents",
            ],
            page.QuerySelectorAll(".filters a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("actor=soviet-union&")]
    [InlineData("kind=telegram&supports=kim-initiated&")]
    public async Task The_count_of_every_choice_is_that_of_the_page_it_leads_to(string others)
    {
        var page = await site.GetPageAsync("/documents?" + others.TrimEnd('&'));
        var fields = page.QuerySelectorAll("form.filter select").Cast<IHtmlSelectElement>()
            .Where(s => !others.Contains(s.Name + "=", StringComparison.Ordinal));
        foreach (var (name, option) in fields.SelectMany(f => f.Options.Where(o => o.Value.Length > 0).Select(o => (f.Name, o))))
        {
            var shown = Shown(await site.GetPageAsync($"/documents?{others}{name}={option.Value}"));
            Assert.EndsWith($" ({shown.Count})", option.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_filter_that_nothing_fits_says_so()
    {
        var page = await site.GetPageAsync("/documents?actor=mark-clark&kind=resolution");

        Assert.Empty(Shown(page));
        Assert.Contains("No document fits all of that at once.", page.QuerySelectorAll("main p").Select(p => p.TextContent));
    }

    [Theory]
    [InlineData("actor=joseph-stalni", "There is no person or party “joseph-stalni”. The nearest is “joseph-stalin”.")]
    [InlineData("actor=soviet-uniom", "There is no person or party “soviet-uniom”. The nearest is “soviet-union”.")]
    [InlineData("actor=joseph-stalin&actor=mao-zedong", "There is no person or party “joseph-stalin,mao-zedong”.")]
    [InlineData("kind=telegramm", "There is no kind of document “telegramm”. The nearest is “telegram”.")]
    [InlineData("kind=1", "There is no kind of document “1”.")]
    [InlineData("supports=stalin-aproved", "There is no subject “stalin-aproved”. The nearest is “stalin-approved”.")]
    [InlineData("known=abc", "“abc” is not a year that can be asked for; write one from 1949 to 2026.")]
    [InlineData("known=99999", "“99999” is not a year that can be asked for; write one from 1949 to 2026.")]
    [InlineData("known=99999999999999999999", "“99999999999999999999” is not a year that can be asked for; write one from 1949 to 2026.")]
    [InlineData("known=-1950", "“-1950” is not a year that can be asked for; write one from 1949 to 2026.")]
    [InlineData("known=1950.5", "“1950.5” is not a year that can be asked for; write one from 1949 to 2026.")]
    [InlineData("known=%D9%A1%D9%A9%D9%A5%D9%A0", "“١٩٥٠” is not a year that can be asked for; write one from 1949 to 2026.")]
    [InlineData("known=1948", "“1948” is not a year that can be asked for; write one from 1949 to 2026.")]
    [InlineData("known=2027", "“2027” is not a year that can be asked for; write one from 1949 to 2026.")]
    [InlineData("known=1950&known=1951", "“1950,1951” is not a year that can be asked for; write one from 1949 to 2026.")]
    [InlineData("kind=%3Cscript%3Ealert(1)%3C/script%3E", "There is no kind of document “<script>alert(1)</script>”.")]
    public async Task A_value_that_stands_for_nothing_is_a_404_that_says_so(string query, string mistake)
    {
        using var response = await site.GetAsync("/documents?" + query);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = await Site.ParseAsync(response);

        Assert.Equal(mistake, page.QuerySelector("[role=alert] p")!.TextContent);
        Assert.Empty(Shown(page));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
        Assert.NotNull(page.QuerySelector("form.filter"));
    }

    [Fact]
    public async Task Every_document_in_the_list_says_when_who_what_and_how_it_is_known()
    {
        var page = await site.GetPageAsync("/documents");
        foreach (var document in site.Snapshot.Documents)
        {
            var item = page.GetElementById(document.Id)!;
            Assert.Equal((document.Title, document.Path), (item.QuerySelector("h2 a")!.TextContent, item.QuerySelector("h2 a")!.GetAttribute("href")));
            Assert.Equal(document.Date.Date.ToIso(), item.QuerySelector("time")!.GetAttribute("datetime"));
            Assert.Contains(document.Summary, item.TextContent, StringComparison.Ordinal);
            Assert.All(document.Actors.Where(a => a.Name is not null), a => Assert.Contains(a.Name!, item.TextContent, StringComparison.Ordinal));
            Assert.DoesNotContain(" .", item.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(" ,", item.TextContent, StringComparison.Ordinal);
            Assert.Contains($"First public: {document.Released.Date}.", item.TextContent, StringComparison.Ordinal);
        }
    }

    private static List<string> Shown(IHtmlDocument page) => [.. page.QuerySelectorAll(".events > li").Select(i => i.Id!)];
}
