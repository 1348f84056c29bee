using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Reading;

public sealed class ContentsTests(SiteFixture site)
{
    private static readonly PageGetByRoleOptions Named = new() { Name = "Contents" };

    [Fact]
    public async Task On_a_phone_they_are_folded()
    {
        await using var open = await site.NewPageAsync(Screen.Phone);
        await open.Page.GotoAsync("/background");
        var contents = open.Page.GetByRole(AriaRole.Navigation, Named);

        await Expect(contents).ToHaveCountAsync(1);
        await Expect(contents.GetByText("Contents", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(contents.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task On_a_wide_screen_they_stand_at_the_left_of_the_text()
    {
        await using var open = await site.NewPageAsync(Screen.Wide);
        await open.Page.GotoAsync("/background");

        var contents = await open.Page.GetByRole(AriaRole.Navigation, Named).BoxAsync();
        var text = await open.Page.Locator(".text").BoxAsync();

        Assert.True(contents.X + contents.Width <= text.X, $"They end at {contents.X + contents.Width}, the text starts at {text.X}.");
    }

    [Fact]
    public async Task On_a_wide_screen_they_stay_in_view_when_scrolled()
    {
        await using var open = await site.NewPageAsync(Screen.Wide);
        var page = open.Page;
        await page.GotoAsync("/background");

        await page.EvaluateAsync("() => window.scrollTo(0, document.scrollingElement.scrollHeight / 2)");

        Assert.True(await page.EvaluateAsync<int>("() => window.scrollY") > Screen.Wide.Height);
        await page.GetByRole(AriaRole.Navigation, Named).AssertInViewAsync();
    }
}
