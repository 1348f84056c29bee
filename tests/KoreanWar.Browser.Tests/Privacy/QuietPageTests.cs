using KoreanWar.Browser.Tests.Support;

namespace KoreanWar.Browser.Tests.Privacy;

public sealed class QuietPageTests(SiteFixture site)
{
    // The console tells of violations too, but may do so after the page counts as loaded.
    private const string RecordViolations = """
        window.violations = [];
        addEventListener('securitypolicyviolation', e => violations.push(`${e.violatedDirective} ${e.blockedURI}`));
        """;

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task A_page_asks_nobody_else_stores_nothing_and_complains_of_nothing(string path)
    {
        await using var open = await site.NewPageAsync();
        var page = open.Page;
        var hosts = new HashSet<string>();
        var failures = new List<string>();
        var complaints = new List<string>();
        var address = site.Origin + path;
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).GetLeftPart(UriPartial.Authority));
        page.RequestFailed += (_, request) => failures.Add($"{request.Url}: {request.Failure}");
        page.PageError += (_, error) => complaints.Add(error);

        // The missing page itself is meant to answer 404; whatever it needs is not.
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Url != address)
            {
                failures.Add($"{response.Url}: {response.Status}");
            }
        };

        // That the missing page is missing is told here too, and is no complaint.
        page.Console += (_, message) =>
        {
            var missing = PageKinds.IsMissing(path) && message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
                && message.Location.StartsWith(address, StringComparison.Ordinal);
            if (message.Type is "error" or "warning" && !missing)
            {
                complaints.Add($"{message.Text} ({message.Location})");
            }
        };

        await page.AddInitScriptAsync(RecordViolations);
        var answer = await page.GotoAsync(path, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        Assert.Equal(PageKinds.IsMissing(path) ? 404 : 200, answer!.Status);
        Assert.Equal([site.Origin], hosts);
        Assert.Empty(await page.EvaluateAsync<string[]>("() => violations"));
        Assert.Empty(failures);
        Assert.Empty(complaints);
        Assert.Empty(await open.Context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
    }
}
