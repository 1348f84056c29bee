using KoreanWar.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Previews;

public sealed class SettingTests(SiteFixture site)
{
    private const string Stored = "() => JSON.stringify(localStorage)";

    // Longer than a preview takes to come.
    private const int Patience = 800;

    [Fact]
    public async Task Nothing_is_stored_before_somebody_turns_previews_off()
    {
        await using var open = await PreviewPage.OpenAsync(site);
        await open.Link.HoverAsync();
        await Expect(open.Preview).ToBeVisibleAsync();

        Assert.Equal("{}", await open.Page.EvaluateAsync<string>(Stored));
        await Expect(open.TurnOn).ToBeHiddenAsync();

        await open.TurnOff.ClickAsync();
        Assert.Equal("""{"previews":"off"}""", await open.Page.EvaluateAsync<string>(Stored));
    }

    [Fact]
    public async Task Turning_previews_off_closes_the_one_that_shows_says_so_and_gives_the_focus_back()
    {
        await using var open = await PreviewPage.OpenWithStoppedClockAsync(site);
        await open.Page.TabToAsync(PreviewPage.LinkSelector);
        await open.PassAsync(200);
        await Expect(open.Preview).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Tab");

        await open.Page.Keyboard.PressAsync("Enter");
        await Expect(open.Said).ToContainTextAsync("Previews are off.");
        await open.PassAsync(Patience);

        await Expect(open.Preview).ToHaveCountAsync(0);
        await Expect(open.Link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task With_previews_off_nothing_is_asked_for_on_this_page_and_on_the_next_until_the_footer_turns_them_on()
    {
        await using var open = await PreviewPage.OpenAsync(site);
        await open.Link.HoverAsync();
        await open.TurnOff.ClickAsync();
        await open.Page.ReloadAsync();
        var before = open.Asked;

        await open.PointAwayAsync();
        await open.Link.HoverAsync();
        await open.Page.WaitForTimeoutAsync(Patience);
        await Expect(open.Preview).ToHaveCountAsync(0);
        Assert.Equal(before, open.Asked);

        await open.TurnOn.ClickAsync();
        await Expect(open.TurnOn).ToBeHiddenAsync();
        await Expect(open.Said).ToHaveTextAsync("Previews are on.");
        await Expect(open.Page.Locator(".site-footer a:focus")).ToHaveCountAsync(1);
        Assert.Equal("{}", await open.Page.EvaluateAsync<string>(Stored));

        await open.Link.HoverAsync();
        await Expect(open.Preview).ToBeVisibleAsync();
    }

    [Fact]
    public async Task With_previews_off_the_first_tap_follows_the_link()
    {
        await using var open = await PreviewPage.OpenAsync(site, Screen.Phone, touch: true);
        await open.Link.TapAsync();
        await open.TurnOff.TapAsync();
        await Expect(open.Preview).ToHaveCountAsync(0);

        await open.Link.TapAsync();

        await Expect(open.Page).ToHaveURLAsync(site.Origin + PreviewPage.Target);
    }

    [Fact]
    public async Task A_browser_that_refuses_to_store_keeps_the_choice_for_the_page()
    {
        await using var open = await PreviewPage.OpenAsync(site);
        var errors = new List<string>();
        open.Page.PageError += (_, error) => errors.Add(error);
        await open.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('No', 'SecurityError'); } })");
        await open.Page.ReloadAsync();

        await open.Link.HoverAsync();
        await open.TurnOff.ClickAsync();
        await Expect(open.TurnOn).ToBeVisibleAsync();
        await open.PointAwayAsync();
        await open.Link.HoverAsync();
        await open.Page.WaitForTimeoutAsync(Patience);

        await Expect(open.Preview).ToHaveCountAsync(0);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task Without_scripts_the_link_is_a_link_and_no_button_offers_what_is_not_there()
    {
        await using var open = await PreviewPage.OpenAsync(site, scripts: false);
        await Expect(open.TurnOn).ToHaveCountAsync(0);

        await open.Link.HoverAsync();
        await open.Link.ClickAsync();

        await Expect(open.Page).ToHaveURLAsync(site.Origin + PreviewPage.Target);
    }
}
