using Deque.AxeCore.Playwright;
using KoreanWar.Browser.Tests.Accessibility;
using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Previews;

public sealed class PreviewAxeTests(SiteFixture site)
{
    [Theory]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 320)]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    public async Task Nothing_is_found_while_a_preview_is_open(ColorScheme scheme, int width)
    {
        await using var open = await PreviewPage.OpenAsync(site, Screen.Of(width));
        await open.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await open.Page.TabToAsync(PreviewPage.LinkSelector);
        await Expect(open.Preview).ToBeVisibleAsync();

        var result = await open.Page.RunAxe(AxeTests.Options);

        await Expect(open.Preview).ToBeVisibleAsync();
        Assert.Contains(result.Passes, p => p.Nodes.Any(n => n.Html.Contains("class=\"words\"", StringComparison.Ordinal)));
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(AxeTests.Describe)));
    }

    [Fact]
    public async Task Nothing_is_found_when_the_footer_offers_to_turn_them_on()
    {
        await using var open = await PreviewPage.OpenAsync(site);
        await open.Link.HoverAsync();
        await open.TurnOff.ClickAsync();
        await Expect(open.TurnOn).ToBeVisibleAsync();

        var result = await open.Page.RunAxe(AxeTests.Options);

        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(AxeTests.Describe)));
    }
}
