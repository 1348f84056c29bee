using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Hosting;

public sealed class StartTests
{
    [Fact]
    public async Task Says_where_it_serves_and_what_it_read_and_logs_each_request_as_a_line_of_json()
    {
        using var content = TemporaryContent.Good();
        await using var site = SiteProcess.Start([], new() { ["Content__Path"] = content.Folder });
        var address = await site.WaitForAddressAsync();
        Assert.True(address.IsLoopback);
        using var client = new HttpClient { BaseAddress = address };
        var body = await client.GetByteArrayAsync(new Uri("/a", UriKind.Relative), TestContext.Current.CancellationToken);
        site.Terminate();
        Assert.Equal(0, await site.WaitForExitAsync());

        var lines = site.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        var start = Properties(lines.Single(l => l.GetProperty("RenderedMessage").GetString()!.Contains("is served at", StringComparison.Ordinal)));
        Assert.Equal(1, start.GetProperty("Articles").GetInt32());
        Assert.Equal(1, start.GetProperty("Sections").GetInt32());
        Assert.True(start.GetProperty("Elapsed").GetDouble() > 0);

        var request = Properties(lines.Single(l => l.GetProperty("RenderedMessage").GetString()!.StartsWith("GET /a", StringComparison.Ordinal)));
        Assert.Equal("GET", request.GetProperty("Method").GetString());
        Assert.Equal("/a", request.GetProperty("Path").GetString());
        Assert.Equal(200, request.GetProperty("Status").GetInt32());
        Assert.Equal(body.Length, request.GetProperty("Bytes").GetInt64());
        Assert.True(request.GetProperty("Elapsed").GetDouble() > 0);
    }

    [Fact]
    public async Task Development_logs_each_request_as_a_line_of_text_and_pages_name_the_address_it_listens_on()
    {
        using var content = TemporaryContent.Good();
        await using var site = SiteProcess.Start([], new()
        {
            ["Content__Path"] = content.Folder,
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Site__Contact"] = "editor@korea.example",
        });
        var address = await site.WaitForAddressAsync();
        using var client = new HttpClient { BaseAddress = address };
        using var response = await client.GetAsync(new Uri("/a", UriKind.Relative), TestContext.Current.CancellationToken);
        site.Terminate();
        Assert.Equal(0, await site.WaitForExitAsync());
        Assert.Matches(@"(?m)^[0-9:]{8} INF GET /a 200 [0-9.]+ ms [0-9]+ bytes$", site.Output);

        var page = await Site.ParseAsync(response);
        Assert.Equal(new Uri(address, "/a").ToString(), page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("mailto:editor@korea.example", page.QuerySelector("footer a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Warns_in_production_when_the_public_origin_is_not_configured()
    {
        using var content = TemporaryContent.Good();
        await using var silent = SiteProcess.Start([], new() { ["Content__Path"] = content.Folder, ["Site__BaseUrl"] = "https://korea.example" });
        await silent.WaitForAddressAsync();
        silent.Terminate();
        await silent.WaitForExitAsync();
        Assert.DoesNotContain("Site:BaseUrl", silent.Output, StringComparison.Ordinal);

        await using var warned = SiteProcess.Start([], new() { ["Content__Path"] = content.Folder });
        await warned.WaitForAddressAsync();
        warned.Terminate();
        await warned.WaitForExitAsync();
        Assert.Contains("Site:BaseUrl is not configured", warned.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Production_refuses_wrong_content_with_exit_code_1_and_no_stack_trace()
    {
        using var content = TemporaryContent.WithError();
        await using var site = SiteProcess.Start([], new() { ["Content__Path"] = content.Folder });
        Assert.Equal(1, await site.WaitForExitAsync());
        Assert.Contains("content/articles/a.md(15,1): error KW0402: ", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", site.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Development_serves_the_list_of_what_is_wrong()
    {
        using var content = TemporaryContent.WithError();
        await using var site = SiteProcess.Start([], new() { ["Content__Path"] = content.Folder, ["ASPNETCORE_ENVIRONMENT"] = "Development" });
        using var client = new HttpClient { BaseAddress = await site.WaitForAddressAsync() };
        foreach (var path in new[] { "/", "/a", "/sitemap.xml", "/nothing" })
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
            var page = await Site.ParseAsync(response);
            Assert.Equal("The content has errors", page.QuerySelector("h1")!.TextContent);
            Assert.StartsWith("content/articles/a.md(15,1): error KW0402: ", page.QuerySelector("main li")!.TextContent.Trim(), StringComparison.Ordinal);
        }

        using var live = await client.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken);
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
    }

    [Theory]
    [InlineData("Site__BaseUrl", "korea.example")]
    [InlineData("Site__BaseUrl", "https://korea.example/war")]
    [InlineData("Site__BaseUrl", "ftp://korea.example")]
    [InlineData("Site__BaseUrl", " https://korea.example\\x")]
    [InlineData("Site__Title", " ")]
    [InlineData("Site__Contact", "The Editor <editor@korea.example>")]
    [InlineData("Site__Contact", "nobody at all")]
    [InlineData("Content__Path", "/no/such/folder")]
    public async Task Wrong_configuration_stops_the_start_with_one_clear_line(string key, string value)
    {
        using var content = TemporaryContent.Good();
        var environment = new Dictionary<string, string> { ["Content__Path"] = content.Folder };
        environment[key] = value;
        await using var site = SiteProcess.Start([], environment);
        Assert.Equal(1, await site.WaitForExitAsync());
        var line = Assert.Single(site.Output.Trim().Split('\n'));
        Assert.Contains(key.Replace("__", ":", StringComparison.Ordinal), line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Serilog__MinimumLevel__Default", "Loud")]
    [InlineData("ASPNETCORE_URLS", "nonsense")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:99999")]
    [InlineData("ASPNETCORE_URLS", "http://192.0.2.1:5999")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:0/path")]
    public async Task A_setting_of_the_framework_that_is_wrong_stops_the_start_with_one_line_too(string key, string value)
    {
        using var content = TemporaryContent.Good();
        await using var site = SiteProcess.Start([], new() { ["Content__Path"] = content.Folder, [key] = value });
        Assert.Equal(1, await site.WaitForExitAsync());
        var line = Assert.Single(site.Output.Trim().Split('\n'));
        Assert.Contains("The site cannot start", line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_never_finishes_does_not_hold_up_the_stop()
    {
        using var content = TemporaryContent.Good();
        await using var site = SiteProcess.Start([], new() { ["Content__Path"] = content.Folder });
        var address = await site.WaitForAddressAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        await client.GetStream().WriteAsync("GET /a HT"u8.ToArray(), TestContext.Current.CancellationToken);
        var start = TimeProvider.System.GetTimestamp();
        site.Terminate();
        Assert.Equal(0, await site.WaitForExitAsync());
        Assert.InRange(TimeProvider.System.GetElapsedTime(start).TotalSeconds, 0, 15);
    }

    [Fact]
    public async Task A_line_break_in_a_path_makes_no_line_of_the_log()
    {
        using var content = TemporaryContent.Good();
        await using var site = SiteProcess.Start([], new() { ["Content__Path"] = content.Folder, ["ASPNETCORE_ENVIRONMENT"] = "Development" });
        using var client = new HttpClient { BaseAddress = await site.WaitForAddressAsync() };
        using var response = await client.GetAsync(new Uri("/x%0Aforged%1B[31m", UriKind.Relative), TestContext.Current.CancellationToken);
        site.Terminate();
        await site.WaitForExitAsync();
        Assert.Contains("GET /x%0Aforged%1B", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\nforged", site.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_built_program_logs_from_whatever_folder_it_is_started()
    {
        using var content = TemporaryContent.Good();
        await using var site = SiteProcess.Start([], new() { ["Content__Path"] = content.Folder }, folder: content.Folder);
        await site.WaitForAddressAsync();
        site.Terminate();
        Assert.Equal(0, await site.WaitForExitAsync());
    }

    [Fact]
    public async Task A_port_in_use_stops_the_start_with_one_clear_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        using var content = TemporaryContent.Good();
        await using var site = SiteProcess.Start([], new()
        {
            ["Content__Path"] = content.Folder,
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}",
        });
        Assert.Equal(1, await site.WaitForExitAsync());
        Assert.Contains("address already in use", Assert.Single(site.Output.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private static JsonElement Properties(JsonElement line) => line.GetProperty("Properties");
}
