using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Previews;

public sealed class FailureTests(SiteFixture site)
{
    private const string Entry = "<h1>Name</h1><p data-summary>Text</p>";

    [Theory]
    [InlineData(404, "text/html", Entry)]
    [InlineData(500, "text/html", Entry)]
    [InlineData(200, "text/plain", Entry)]
    [InlineData(200, "text/html", "<h1>Name</h1><p>Nothing is marked as the summary.</p>")]
    [InlineData(200, "text/html", Entry + "<p data-summary>Which of the two?</p>")]
    [InlineData(200, "text/html", "")]
    public async Task A_page_without_an_entry_shows_nothing_and_breaks_nothing(int status, string type, string body)
    {
        await AssertQuietAsync(route => route.FulfillAsync(new() { Status = status, ContentType = type, Body = body }), PreviewPage.LinkSelector);
    }

    [Fact]
    public Task A_network_that_fails_shows_nothing_and_breaks_nothing() =>
        AssertQuietAsync(route => route.AbortAsync(), PreviewPage.LinkSelector);

    [Fact]
    public Task A_place_that_the_page_does_not_have_shows_nothing_rather_than_something_else()
    {
        return AssertQuietAsync(
            route => route.FulfillAsync(new() { ContentType = "text/html", Body = Entry }), "a[data-preview][href^='/glossary#']");
    }

    [Fact]
    public async Task A_network_that_is_back_is_asked_again()
    {
        await using var open = await PreviewPage.OpenAsync(site);
        await open.Page.RouteAsync("**" + PreviewPage.Target, route => route.AbortAsync(), new() { Times = 1 });
        var failed = new TaskCompletionSource();
        open.Page.RequestFailed += (_, _) => failed.TrySetResult();
        await open.Link.HoverAsync();
        await failed.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await open.PointAwayAsync();

        await open.Link.HoverAsync();

        await Expect(open.Preview).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Of_the_other_page_only_words_and_their_languages_come_over()
    {
        await using var open = await PreviewPage.OpenAsync(site);
        await open.Page.RouteAsync("**" + PreviewPage.Target, route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = "<h1>Name</h1><p data-summary>In <b onclick='x()'>Korean</b> <i lang='ko'>말</i><img src='/x' onerror='x()'>.</p>",
        }));

        await open.Link.HoverAsync();

        await Expect(open.Preview.Locator(".words")).ToBeVisibleAsync();
        Assert.Equal("In Korean <span lang=\"ko\">말</span>.", await open.Preview.Locator(".words").InnerHTMLAsync());
    }

    private async Task AssertQuietAsync(Func<IRoute, Task> answer, string selector)
    {
        await using var open = await PreviewPage.OpenAsync(site);
        var complaints = new List<string>();
        var answered = new TaskCompletionSource();
        open.Page.PageError += (_, error) => complaints.Add(error);

        // The browser itself notes every answer of 400 and more; no script can keep it from that.
        open.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        await open.Page.RouteAsync(
            url => new Uri(url).AbsolutePath is PreviewPage.Target or "/glossary",
            async route =>
            {
                await answer(route);
                answered.TrySetResult();
            });

        await open.Page.Locator(selector).First.HoverAsync();
        await answered.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await open.Page.WaitForTimeoutAsync(300);

        await Expect(open.Preview).ToHaveCountAsync(0);
        Assert.Empty(complaints);
    }
}
