using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Corrections;

/// <summary>The mark where the source material says otherwise: it opens its correction for every reader.</summary>
public sealed class MarkTests(SiteFixture site)
{
    private const string Article = "/background";

    [Fact]
    public async Task A_pointer_sees_the_correction_beside_the_mark()
    {
        await using var open = await site.NewPageAsync();
        var (mark, record) = await OpenAsync(open.Page);

        await mark.HoverAsync();

        await Expect(open.Page.Locator(".preview .words")).ToContainTextAsync(record);
    }

    [Fact]
    public async Task The_keyboard_sees_it_too_and_follows_the_mark_to_the_correction_and_back()
    {
        await using var open = await site.NewPageAsync();
        var (mark, record) = await OpenAsync(open.Page);
        var id = await mark.GetAttributeAsync("id");

        await open.Page.Keyboard.PressAsync("Tab");
        await mark.FocusAsync();
        await Expect(open.Page.Locator(".preview .words")).ToContainTextAsync(record);
        await open.Page.Keyboard.PressAsync("Enter");
        var correction = open.Page.Locator(".corrections li:target");
        await Expect(correction).ToContainTextAsync(record);
        await correction.AssertInViewAsync();
        await correction.Locator(".back a").First.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");

        await Expect(open.Page.Locator("a:target")).ToHaveAttributeAsync("id", id!);
    }

    [Fact]
    public async Task A_finger_sees_it_with_the_first_tap()
    {
        await using var open = await site.NewPageAsync(Screen.Phone, touch: true);
        var (mark, record) = await OpenAsync(open.Page);

        await mark.TapAsync();

        await Expect(open.Page.Locator(".preview .words")).ToContainTextAsync(record);
    }

    [Fact]
    public async Task Without_scripts_the_mark_leads_to_the_correction()
    {
        await using var open = await site.NewPageAsync(scripts: false);
        var (mark, record) = await OpenAsync(open.Page);

        await mark.ClickAsync();

        var correction = open.Page.Locator(".corrections li:target");
        await Expect(correction).ToContainTextAsync(record);
        await correction.AssertInViewAsync();
    }

    [Fact]
    public async Task On_paper_the_mark_has_its_number_and_the_correction_is_printed_with_it()
    {
        await using var open = await site.NewPageAsync();
        var (mark, record) = await OpenAsync(open.Page);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var number = await mark.GetAttributeAsync("data-claim");

        Assert.Contains(number!, await mark.EvaluateAsync<string>("a => getComputedStyle(a, '::after').content + a.dataset.claim"), StringComparison.Ordinal);
        Assert.NotEqual("none", await mark.EvaluateAsync<string>("a => getComputedStyle(a, '::after').content"));
        var correction = open.Page.Locator($"#claim-{number}");
        await Expect(correction).ToContainTextAsync(record);
        await Expect(correction.GetByRole(AriaRole.Heading)).ToContainTextAsync(number!);
    }

    [Fact]
    public async Task The_row_of_a_claim_is_reached_by_its_number()
    {
        await using var open = await site.NewPageAsync(Screen.Phone);
        await open.Page.GotoAsync("/corrections#b-012");

        await open.Page.Locator("#b-012 h3").AssertInViewAsync();
    }

    // The first mark of an article, and the record that its correction tells.
    private static async Task<(ILocator Mark, string Record)> OpenAsync(IPage page)
    {
        await page.GotoAsync(Article);
        var mark = page.Locator("sup.claim a").First;
        var target = await mark.GetAttributeAsync("href");
        var words = await page.Locator($"{target} [data-summary]").InnerTextAsync();
        return (mark, words.Split("The record: ")[1].Trim());
    }
}
