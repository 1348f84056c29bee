using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Reading;

public sealed class WalkTests(SiteFixture site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_home_to_a_section_by_links_alone(bool scripts)
    {
        await using var open = await site.NewPageAsync(Screen.Wide, scripts: scripts);
        var page = open.Page;
        await page.GotoAsync("/");

        await page.GetByRole(AriaRole.Heading, new() { Name = "Background" }).First.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page).ToHaveURLAsync(site.Origin + "/background");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Contents" })
            .GetByRole(AriaRole.Link, new() { Name = "The 38th parallel" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(site.Origin + "/background#the-38th-parallel");
        await page.GetByRole(AriaRole.Heading, new() { Name = "The 38th parallel" }).AssertInViewAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_the_contents_unfold_lead_on_and_fold_again(bool scripts)
    {
        await using var open = await site.NewPageAsync(Screen.Phone, scripts: scripts);
        var page = open.Page;
        await page.GotoAsync("/background");
        var contents = page.Locator(".contents.narrow");
        var link = contents.GetByText("The 38th parallel");
        await Expect(link).ToBeHiddenAsync();

        await contents.Locator("summary").ClickAsync();
        await Expect(link).ToBeVisibleAsync();
        await link.ClickAsync();
        await Expect(page).ToHaveURLAsync(site.Origin + "/background#the-38th-parallel");
        await page.GetByRole(AriaRole.Heading, new() { Name = "The 38th parallel" }).AssertInViewAsync();

        await contents.Locator("summary").ClickAsync();
        await Expect(link).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_address_with_a_fragment_opens_at_its_heading()
    {
        await using var open = await site.NewPageAsync(Screen.Phone);

        await open.Page.GotoAsync("/who-started-it#who-decided-what");

        await open.Page.Locator("#who-decided-what").AssertInViewAsync();
    }
}
