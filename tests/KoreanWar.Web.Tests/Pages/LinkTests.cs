using AngleSharp.Html.Dom;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages;

public sealed class LinkTests(Site site)
{
    [Fact]
    public async Task Every_internal_link_and_fragment_of_every_page_resolves()
    {
        var pages = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var links = new List<(string From, string Path, string Fragment)>();
        foreach (var address in site.Snapshot.Map.Addresses)
        {
            var page = await site.GetPageAsync(Support.Pages.Encode(address.Path));
            pages[address.Path] = IdsOf(page);
            links.AddRange(InternalLinks(address.Path, page));
        }

        Assert.True(links.Count > 500, $"only {links.Count} links were found");
        foreach (var path in links.Select(l => l.Path).Distinct().Where(p => !pages.ContainsKey(p)))
        {
            // A filtered page, or a file to take along.
            pages[path] = IdsOf(await site.GetPageAsync(path));
        }

        Assert.Empty(links
            .Where(l => !pages.TryGetValue(l.Path, out var ids) || (l.Fragment.Length > 0 && !ids.Contains(l.Fragment)))
            .Select(l => $"{l.From} links to {l.Path}#{l.Fragment}")
            .Distinct());
    }

    [Fact]
    public async Task Every_page_can_be_reached_from_home_by_links()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var path))
        {
            if (reached.Add(path))
            {
                var page = await site.GetPageAsync(Support.Pages.Encode(path));
                foreach (var link in InternalLinks(path, page).Where(l => site.Snapshot.Map.Contains(l.Path)))
                {
                    waiting.Enqueue(link.Path);
                }
            }
        }

        Assert.Empty(site.Snapshot.Map.Addresses.Select(a => a.Path).Except(reached));
    }

    [Fact]
    public async Task Every_file_that_a_page_offers_for_download_is_there()
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in site.Snapshot.Map.Addresses)
        {
            var page = await site.GetPageAsync(Support.Pages.Encode(address.Path));
            files.UnionWith(page.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")!));
        }

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            using var response = await site.GetAsync(file);
            Assert.Equal((200, "attachment"), ((int)response.StatusCode, response.Content.Headers.ContentDisposition?.DispositionType));
        }
    }

    private static HashSet<string> IdsOf(IHtmlDocument page) =>
        page.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<(string From, string Path, string Fragment)> InternalLinks(string from, IHtmlDocument page) =>
        page.QuerySelectorAll("a[href]:not([download])")
            .Select(a => a.GetAttribute("href")!)
            .Where(href => href[0] is '/' or '#')
            .Select(href =>
            {
                var hash = href.IndexOf('#', StringComparison.Ordinal);
                var path = hash < 0 ? href : href[..hash];
                return (from, path.Length == 0 ? from : Uri.UnescapeDataString(path), hash < 0 ? "" : Uri.UnescapeDataString(href[(hash + 1)..]));
            });
}
