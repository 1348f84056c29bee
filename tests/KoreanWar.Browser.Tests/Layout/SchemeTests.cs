using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;

namespace KoreanWar.Browser.Tests.Layout;

public sealed class SchemeTests(SiteFixture site)
{
    [Fact]
    public async Task The_paper_is_light_in_the_light_and_dark_in_the_dark()
    {
        Assert.InRange(await PaperAsync(ColorScheme.Light), 200, 255);
        Assert.InRange(await PaperAsync(ColorScheme.Dark), 0, 60);
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce)]
    [InlineData(ReducedMotion.NoPreference)]
    public async Task A_link_to_a_section_jumps_at_once_instead_of_scrolling_through_the_article(ReducedMotion motion)
    {
        await using var open = await site.NewPageAsync(motion: motion);
        await open.Page.GotoAsync("/background");

        Assert.Equal("auto", await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior"));
    }

    // The mean of red, green and blue; how well text stands out on it is measured elsewhere, word by word.
    private async Task<double> PaperAsync(ColorScheme scheme)
    {
        await using var open = await site.NewPageAsync(scheme: scheme);
        await open.Page.GotoAsync("/");
        return await open.Page.EvaluateAsync<double>(
            "() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((sum, n) => sum + Number(n), 0) / 3");
    }
}
