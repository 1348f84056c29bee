using KoreanWar.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Previews;

public sealed class FocusTests(SiteFixture site)
{
    [Fact]
    public async Task It_shows_when_the_keyboard_comes_to_a_link_and_the_link_refers_to_it()
    {
        await using var open = await PreviewPage.OpenWithStoppedClockAsync(site);

        await open.Page.TabToAsync(PreviewPage.LinkSelector);
        await open.PassAsync(200);

        await Expect(open.Preview).ToBeVisibleAsync();
        await Expect(open.Link).ToHaveAttributeAsync("aria-details", await open.Preview.GetAttributeAsync("id") ?? "none");
    }

    [Fact]
    public async Task It_is_announced_once_with_name_and_text()
    {
        await using var open = await PreviewPage.OpenWithStoppedClockAsync(site);
        await open.Page.EvaluateAsync("""
            () => {
              window.said = [];
              const watch = new MutationObserver(() => said.push(document.querySelector('[role=status]').textContent));
              watch.observe(document.querySelector('[role=status]'), { childList: true, characterData: true, subtree: true });
            }
            """);

        await open.Page.TabToAsync(PreviewPage.LinkSelector);
        await open.PassAsync(200);
        await Expect(open.Preview).ToBeVisibleAsync();

        var words = await open.Preview.Locator(".words").TextContentAsync();
        await Expect(open.Said).ToHaveTextAsync($"Kim Il-sung. {words}");
        Assert.Equal([$"Kim Il-sung. {words}"], await open.Page.EvaluateAsync<string[]>("() => said"));
    }

    [Fact]
    public async Task Escape_dismisses_it_and_it_comes_back_only_when_the_focus_has_left_and_returned()
    {
        await using var open = await PreviewPage.OpenWithStoppedClockAsync(site);
        await open.Page.TabToAsync(PreviewPage.LinkSelector);
        await open.PassAsync(200);
        await Expect(open.Preview).ToBeVisibleAsync();

        await open.Page.Keyboard.PressAsync("Escape");
        await open.PassAsync(10_000);
        await Expect(open.Preview).ToHaveCountAsync(0);
        await Expect(open.Link).ToBeFocusedAsync();
        await Expect(open.Link).Not.ToHaveAttributeAsync("aria-details", "preview");

        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Shift+Tab");
        await open.PassAsync(200);
        await Expect(open.Preview).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Tab_leads_through_its_link_and_its_button_and_leaving_closes_it()
    {
        await using var open = await PreviewPage.OpenWithStoppedClockAsync(site);
        await open.Page.TabToAsync(PreviewPage.LinkSelector);
        await open.PassAsync(200);
        await Expect(open.Preview).ToBeVisibleAsync();

        await open.Page.Keyboard.PressAsync("Tab");
        await Expect(open.Follow).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("Tab");
        await Expect(open.TurnOff).ToBeFocusedAsync();

        await open.Page.Keyboard.PressAsync("Tab");
        await open.PassAsync(1);
        await Expect(open.Preview).ToHaveCountAsync(0);
        await Expect(open.Link).Not.ToBeFocusedAsync();
    }

    [Fact]
    public async Task Shift_Tab_leads_back_to_the_link_and_it_stays()
    {
        await using var open = await PreviewPage.OpenWithStoppedClockAsync(site);
        await open.Page.TabToAsync(PreviewPage.LinkSelector);
        await open.PassAsync(200);
        await Expect(open.Preview).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("Tab");
        await Expect(open.Follow).ToBeFocusedAsync();

        await open.Page.Keyboard.PressAsync("Shift+Tab");
        await open.PassAsync(10_000);

        await Expect(open.Link).ToBeFocusedAsync();
        await Expect(open.Preview).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Escape_in_it_gives_the_focus_back_to_the_link()
    {
        await using var open = await PreviewPage.OpenWithStoppedClockAsync(site);
        await open.Page.TabToAsync(PreviewPage.LinkSelector);
        await open.PassAsync(200);
        await Expect(open.Preview).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("Tab");

        await open.Page.Keyboard.PressAsync("Escape");
        await open.PassAsync(10_000);

        await Expect(open.Preview).ToHaveCountAsync(0);
        await Expect(open.Link).ToBeFocusedAsync();
    }
}
