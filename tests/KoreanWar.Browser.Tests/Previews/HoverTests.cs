using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Previews;

public sealed class HoverTests(SiteFixture site)
{
    private const int TenMinutes = 10 * 60 * 1000;

    [Fact]
    public async Task A_pointer_that_rests_on_a_link_shows_name_and_summary_of_the_page_behind_it()
    {
        await using var open = await PreviewPage.OpenAsync(site);
        var target = await open.Context.NewPageAsync();
        await target.GotoAsync(PreviewPage.Target);
        var name = await target.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync();
        var summary = await target.Locator("[data-summary]").InnerTextAsync();

        await open.Link.HoverAsync();

        await Expect(open.Preview.Locator(".title")).ToHaveTextAsync(name);
        await Expect(open.Preview.Locator(".words")).ToHaveTextAsync(summary);
        await Expect(open.Follow).ToHaveTextAsync("Open " + name);
        await Expect(open.Follow).ToHaveAttributeAsync("href", site.Origin + PreviewPage.Target);
    }

    [Fact]
    public async Task It_comes_when_the_pointer_has_rested_for_200_milliseconds_and_not_before()
    {
        await using var open = await PreviewPage.OpenWithStoppedClockAsync(site);

        await open.Link.HoverAsync();
        await open.PassAsync(199);
        await Expect(open.Preview).ToHaveCountAsync(0);
        Assert.Equal(0, open.Asked);

        await open.PassAsync(1);
        await Expect(open.Preview).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_pointer_that_passes_over_a_link_shows_nothing_and_asks_for_nothing()
    {
        await using var open = await PreviewPage.OpenWithStoppedClockAsync(site);

        await open.Link.HoverAsync();
        await open.PassAsync(150);
        await open.PointAwayAsync();
        await open.PassAsync(TenMinutes);

        await Expect(open.Preview).ToHaveCountAsync(0);
        Assert.Equal(0, open.Asked);
    }

    [Fact]
    public async Task Text_that_scrolls_along_under_a_pointer_at_rest_shows_nothing()
    {
        await using var open = await PreviewPage.OpenWithStoppedClockAsync(site);
        await open.Link.ScrollIntoViewIfNeededAsync();
        await open.Page.EvaluateAsync("() => scrollBy(0, 100)");
        var link = await open.Link.BoxAsync();
        await open.Page.Mouse.MoveAsync(link.X + (link.Width / 2), link.Y + (link.Height / 2) - 100);
        await open.PassAsync(TenMinutes);

        await open.Page.EvaluateAsync("() => scrollBy(0, 100)");
        await open.Page.WaitForFunctionAsync("link => link.matches(':hover')", await open.Link.ElementHandleAsync());
        await open.PassAsync(TenMinutes);

        await Expect(open.Preview).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_pointer_can_move_onto_it_and_when_it_leaves_it_closes()
    {
        await using var open = await PreviewPage.OpenWithStoppedClockAsync(site);
        await open.Link.HoverAsync();
        await open.PassAsync(200);
        var preview = await open.Preview.BoxAsync();

        // However long it stops on the way.
        await open.Page.Mouse.MoveAsync(preview.X + 20, preview.Y - 3);
        await open.PassAsync(TenMinutes);
        await Expect(open.Preview).ToBeVisibleAsync();

        await open.Page.Mouse.MoveAsync(preview.X + 20, preview.Y + 20);
        await open.PassAsync(TenMinutes);
        await Expect(open.Preview).ToBeVisibleAsync();

        await open.PointAwayAsync();
        await open.PassAsync(1000);
        await Expect(open.Preview).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task It_stays_for_as_long_as_the_pointer_rests()
    {
        await using var open = await PreviewPage.OpenWithStoppedClockAsync(site);

        await open.Link.HoverAsync();
        await open.PassAsync(200);
        await Expect(open.Preview).ToBeVisibleAsync();
        await open.PassAsync(TenMinutes);

        await Expect(open.Preview).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Escape_dismisses_it_and_it_comes_back_only_when_the_pointer_has_left_and_returned()
    {
        await using var open = await PreviewPage.OpenWithStoppedClockAsync(site);
        await open.Link.HoverAsync();
        await open.PassAsync(200);
        await Expect(open.Preview).ToBeVisibleAsync();

        await open.Page.Keyboard.PressAsync("Escape");
        await Expect(open.Preview).ToHaveCountAsync(0);

        await open.Link.HoverAsync(new() { Position = new() { X = 3, Y = 6 } });
        await open.PassAsync(TenMinutes);
        await Expect(open.Preview).ToHaveCountAsync(0);

        await open.PointAwayAsync();
        await open.Link.HoverAsync();
        await open.PassAsync(200);
        await Expect(open.Preview).ToBeVisibleAsync();
    }

    [Fact]
    public async Task It_is_not_announced()
    {
        await using var open = await PreviewPage.OpenAsync(site);

        await open.Link.HoverAsync();
        await Expect(open.Preview).ToBeVisibleAsync();

        await Expect(open.Said).ToBeEmptyAsync();
    }

    [Fact]
    public async Task A_page_is_asked_for_once_however_often_its_links_are_looked_at()
    {
        await using var open = await PreviewPage.OpenAsync(site);

        for (var i = 0; i < 3; i++)
        {
            await open.Link.HoverAsync();
            await Expect(open.Preview).ToBeVisibleAsync();
            await open.PointAwayAsync();
            await Expect(open.Preview).ToHaveCountAsync(0);
        }

        Assert.Equal(1, open.Asked);
    }

    [Fact]
    public async Task A_click_follows_the_link_at_once()
    {
        await using var open = await PreviewPage.OpenAsync(site);

        await open.Link.ClickAsync();

        await Expect(open.Page).ToHaveURLAsync(site.Origin + PreviewPage.Target);
    }
}
