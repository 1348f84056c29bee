using KoreanWar.Browser.Tests.Support;

namespace KoreanWar.Browser.Tests.Previews;

public sealed class ContentTests(SiteFixture site)
{
    private const string Previewed = """
        async href => {
          const { previewOf } = await import('/js/previews/content.js');
          const link = document.createElement('a');
          link.href = href;
          const found = await previewOf(link);
          return found && `${found.title.textContent}: ${found.text.textContent}`;
        }
        """;

    [Theory]
    [InlineData("/people/kim-il-sung", "h1", "[data-summary]")]
    [InlineData("/places/seoul", "h1", "[data-summary]")]
    [InlineData("/glossary#kpa", "#kpa h3", "#kpa [data-summary]")]
    [InlineData("/timeline#1953-07-27-armistice-signed", "[id^='1953-07-27'] h3", "[id^='1953-07-27'] [data-summary]")]
    public async Task Every_kind_of_entry_gives_its_heading_and_its_summary(string href, string heading, string summary)
    {
        await using var target = await site.NewPageAsync();
        await target.Page.GotoAsync(href);
        var title = await target.Page.Locator(heading).TextContentAsync();
        var text = await target.Page.Locator(summary).TextContentAsync();

        await using var open = await site.NewPageAsync();
        await open.Page.GotoAsync(PreviewPage.Article);

        Assert.Equal($"{title}: {text}", await open.Page.EvaluateAsync<string?>(Previewed, href));
    }

    [Theory]
    [InlineData("/glossary")]
    [InlineData("/timeline")]
    [InlineData("/glossary#no-such-term")]
    [InlineData("https://example.org/people/kim-il-sung")]
    public async Task What_is_no_entry_of_this_site_gives_nothing(string href)
    {
        await using var open = await site.NewPageAsync();
        var elsewhere = new List<string>();
        open.Page.Request += (_, request) => elsewhere.AddRange(request.Url.StartsWith(site.Origin, StringComparison.Ordinal) ? [] : [request.Url]);
        await open.Page.GotoAsync(PreviewPage.Article);

        Assert.Null(await open.Page.EvaluateAsync<string?>(Previewed, href));
        Assert.Empty(elsewhere);
    }

    [Fact]
    public async Task All_terms_of_the_glossary_cost_one_request_together_and_those_of_the_page_itself_none()
    {
        await using var open = await site.NewPageAsync();
        var asked = new List<string>();
        await open.Page.GotoAsync("/glossary");

        // What the script asks for; the browser itself may still be after the page's icon.
        open.Page.Request += (_, request) => asked.AddRange(request.ResourceType == "fetch" ? [new Uri(request.Url).AbsolutePath] : []);
        Assert.NotNull(await open.Page.EvaluateAsync<string?>(Previewed, "/glossary#kpa"));
        Assert.Empty(asked);

        await open.Page.GotoAsync(PreviewPage.Article);
        Assert.NotNull(await open.Page.EvaluateAsync<string?>(Previewed, "/glossary#kpa"));
        Assert.NotNull(await open.Page.EvaluateAsync<string?>(Previewed, "/glossary#armistice"));
        Assert.Equal(1, asked.Count(path => path == "/glossary"));
    }
}
