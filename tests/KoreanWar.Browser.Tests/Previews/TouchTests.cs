using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Previews;

public sealed class TouchTests(SiteFixture site)
{
    [Fact]
    public async Task The_first_tap_shows_it_and_says_it_and_the_second_follows_the_link()
    {
        await using var open = await PreviewPage.OpenAsync(site, Screen.Phone, touch: true);

        await open.Link.TapAsync();
        await Expect(open.Preview).ToBeVisibleAsync();
        await Expect(open.Said).ToContainTextAsync("Kim Il-sung. ");
        await Expect(open.Page).ToHaveURLAsync(site.Origin + PreviewPage.Article);

        await open.Link.TapAsync();
        await Expect(open.Page).ToHaveURLAsync(site.Origin + PreviewPage.Target);
    }

    [Fact]
    public async Task Its_own_link_follows_at_the_first_tap()
    {
        await using var open = await PreviewPage.OpenAsync(site, Screen.Phone, touch: true);
        await open.Link.TapAsync();

        await open.Follow.TapAsync();

        await Expect(open.Page).ToHaveURLAsync(site.Origin + PreviewPage.Target);
    }

    [Fact]
    public async Task A_tap_on_it_keeps_it_and_a_tap_elsewhere_closes_it()
    {
        await using var open = await PreviewPage.OpenAsync(site, Screen.Phone, touch: true);
        await open.Link.TapAsync();

        await open.Preview.Locator(".title").TapAsync();
        await Expect(open.Preview).ToBeVisibleAsync();

        await open.Page.Touchscreen.TapAsync(2, 2);
        await Expect(open.Preview).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_scroll_closes_it()
    {
        await using var open = await PreviewPage.OpenAsync(site, Screen.Phone, touch: true);
        await open.Link.TapAsync();
        await Expect(open.Preview).ToBeVisibleAsync();

        await open.Page.EvaluateAsync("() => scrollBy(0, 40)");

        await Expect(open.Preview).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_tap_with_a_modifier_key_is_the_browsers()
    {
        await using var open = await PreviewPage.OpenAsync(site, Screen.Phone, touch: true);
        await open.Page.EvaluateAsync("() => addEventListener('click', e => { window.taken = e.defaultPrevented; e.preventDefault(); })");

        await open.Link.TapAsync(new() { Modifiers = [KeyboardModifier.Control] });
        Assert.False(await open.Page.EvaluateAsync<bool>("() => taken"));

        await open.Link.TapAsync();
        Assert.True(await open.Page.EvaluateAsync<bool>("() => taken"));
    }

    [Fact]
    public async Task A_tap_on_a_link_whose_page_cannot_be_had_follows_the_link()
    {
        await using var open = await PreviewPage.OpenAsync(site, Screen.Phone, touch: true);
        await open.Page.RouteAsync("**" + PreviewPage.Target, route => route.Request.IsNavigationRequest
            ? route.ContinueAsync()
            : route.AbortAsync());

        await open.Link.TapAsync();

        await Expect(open.Page).ToHaveURLAsync(site.Origin + PreviewPage.Target);
    }

    [Fact]
    public async Task A_tap_does_not_wait_long_for_a_slow_page()
    {
        await using var open = await PreviewPage.OpenAsync(site, Screen.Phone, touch: true);
        await open.Page.RouteAsync("**" + PreviewPage.Target, route => route.Request.IsNavigationRequest ? route.ContinueAsync() : Task.CompletedTask);

        await open.Link.TapAsync();

        await Expect(open.Page).ToHaveURLAsync(site.Origin + PreviewPage.Target, new() { Timeout = 4000 });
    }
}
