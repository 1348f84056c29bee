using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Hosting;

public sealed partial class PublishedSiteTests
{
    [Fact]
    public async Task A_published_folder_serves_the_whole_site_from_wherever_it_is_started()
    {
        var folder = Directory.CreateTempSubdirectory("korean-war-published-").FullName;
        try
        {
            await PublishAsync(folder);
            await using var site = SiteProcess.Start([], folder: "/", program: Path.Combine(folder, "KoreanWar.Web.dll"));
            using var client = new HttpClient { BaseAddress = await site.WaitForAddressAsync() };
            using var home = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, home.StatusCode);
            var page = await Site.ParseAsync(home);
            Assert.Contains(page.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/background");

            var style = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
            Assert.Matches(@"^/css/site\.[a-z0-9]+\.css$", style);
            Assert.NotEmpty(await GetAsync(client, style));

            var script = page.QuerySelector("script[src]")!.GetAttribute("src")!;
            Assert.Matches(@"^/js/previews\.[a-z0-9]+\.js$", script);
            var parts = ImportedModule().Matches(await GetAsync(client, script)).Select(m => m.Groups["path"].Value).ToList();
            Assert.NotEmpty(parts);
            foreach (var part in parts)
            {
                Assert.NotEmpty(await GetAsync(client, "/js/" + part));
            }

            site.Terminate();
            Assert.Equal(0, await site.WaitForExitAsync());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Task<string> GetAsync(HttpClient client, string path) =>
        client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    [GeneratedRegex("""from "\./(?<path>[a-z/-]+\.js)";""")]
    private static partial Regex ImportedModule();

    private static async Task PublishAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { "publish", Path.Combine(Repository.Root, "src", "KoreanWar.Web"), "--output", folder, "--configuration", "Release", "--nologo" })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);
    }
}
