using System.Text;
using System.Text.RegularExpressions;
using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Printing;

public sealed partial class PrintTests(SiteFixture site)
{
    [Theory]
    [InlineData(".site-header nav")]
    [InlineData(".breadcrumbs")]
    [InlineData(".contents.wide")]
    [InlineData(".contents.narrow")]
    [InlineData(".permalink")]
    [InlineData(".neighbours")]
    public async Task What_only_serves_a_screen_is_not_printed(string selector)
    {
        await using var open = await PrintedAsync();
        var parts = await open.Page.Locator(selector).AllAsync();

        Assert.NotEmpty(parts);
        foreach (var part in parts)
        {
            await Expect(part).ToBeHiddenAsync();
        }
    }

    [Fact]
    public async Task Title_text_notes_and_works_are_printed()
    {
        await using var open = await PrintedAsync();

        await Expect(open.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(open.Page.Locator(".text > p").First).ToBeVisibleAsync();
        await Expect(open.Page.Locator("#note-1")).ToBeVisibleAsync();
        await Expect(open.Page.Locator(".works li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_article_prints_on_several_pages_and_its_numbers_still_lead_to_the_notes()
    {
        await using var open = await site.NewPageAsync();
        await open.Page.GotoAsync("/background");

        var pdf = Encoding.Latin1.GetString(await open.Page.PdfAsync(new() { Format = PaperFormat.A4 }));

        Assert.True(PageObject().Count(pdf) > 1, "It is one page.");
        Assert.Contains("/note-1", pdf, StringComparison.Ordinal);
    }

    private async Task<OpenPage> PrintedAsync()
    {
        var open = await site.NewPageAsync();
        await open.Page.GotoAsync("/background");
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        return open;
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();
}
