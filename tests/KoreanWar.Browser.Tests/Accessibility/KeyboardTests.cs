using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Accessibility;

public sealed class KeyboardTests(SiteFixture site)
{
    [Fact]
    public async Task The_first_stop_is_the_skip_link_which_shows_itself_and_leads_to_the_text()
    {
        await using var open = await site.NewPageAsync();
        var page = open.Page;
        await page.GotoAsync("/background");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to the text" });
        var hidden = await skip.BoxAsync();
        Assert.True(hidden.Y + hidden.Height <= 0, "It shows before it has the focus.");

        await page.Keyboard.PressAsync("Tab");
        await Expect(skip).ToBeFocusedAsync();
        await skip.AssertInViewAsync();

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_next_stops_are_the_title_and_every_link_of_the_menu()
    {
        await using var open = await site.NewPageAsync();
        var page = open.Page;
        await page.GotoAsync("/");
        var menu = await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link).AllTextContentsAsync();
        Assert.NotEmpty(menu);

        var stops = new List<string>();
        for (var i = 0; i < menu.Count + 2; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await page.FocusedTextAsync());
        }

        Assert.Equal(["Skip to the text", "The Korean War", .. menu], stops);
    }

    [Fact]
    public async Task The_permalink_of_a_heading_shows_itself_when_it_has_the_focus()
    {
        await using var open = await site.NewPageAsync();
        await open.Page.GotoAsync("/background");
        var permalink = open.Page.Locator(".permalink").First;
        await Expect(permalink).ToHaveCSSAsync("opacity", "0");

        await open.Page.TabToAsync(".permalink");

        await Expect(permalink).ToBeFocusedAsync();
        await Expect(permalink).ToHaveCSSAsync("opacity", "1");
    }

    [Fact]
    public async Task A_notes_number_leads_to_the_note_and_the_note_leads_back()
    {
        await using var open = await site.NewPageAsync();
        var page = open.Page;
        await page.GotoAsync("/background");

        var number = await page.TabToAsync(".cite a");
        var id = await number.GetAttributeAsync("id");
        var target = await number.GetAttributeAsync("href");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(site.Origin + "/background" + target);
        await page.Locator(target!).AssertInViewAsync();

        await page.TabToAsync($".back a[href='#{id}']");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync($"{site.Origin}/background#{id}");
        await Expect(page.Locator("#" + id)).ToBeFocusedAsync();
        await page.Locator("#" + id).AssertInViewAsync();
    }
}
