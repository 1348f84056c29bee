using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;

namespace KoreanWar.Browser.Tests.Layout;

public sealed class TableTests(SiteFixture site)
{
    private static readonly PageGetByRoleOptions Decisions = new() { NameRegex = new(": Decision by decision$") };

    [Fact]
    public async Task On_a_phone_a_wide_table_scrolls_inside_its_region_by_keyboard()
    {
        await using var open = await site.NewPageAsync(Screen.Phone);
        await open.Page.GotoAsync(PageKinds.WithWideTable);
        var region = open.Page.GetByRole(AriaRole.Region, Decisions);
        var grade = region.GetByRole(AriaRole.Columnheader, new() { Name = "Grade" });
        Assert.True((await grade.BoxAsync()).X > Screen.Phone.Width, "The table is not wider than the window.");

        await region.FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowRight");
        await open.Page.WaitForFunctionAsync("region => region.scrollLeft > 0", await region.ElementHandleAsync());

        Assert.Equal(0, await open.Page.EvaluateAsync<int>("() => window.scrollX"));
    }

    [Fact]
    public async Task The_name_of_a_row_stays_when_the_table_is_scrolled()
    {
        await using var open = await site.NewPageAsync(Screen.Phone);
        await open.Page.GotoAsync(PageKinds.WithWideTable);
        var region = open.Page.GetByRole(AriaRole.Region, Decisions);
        var name = region.GetByRole(AriaRole.Rowheader).First;
        var grade = region.GetByRole(AriaRole.Columnheader, new() { Name = "Grade" });
        var before = await name.BoxAsync();

        await region.EvaluateAsync("region => region.scrollLeft = region.scrollWidth");

        Assert.InRange((await grade.BoxAsync()).X, before.X + before.Width, Screen.Phone.Width);
        Assert.Equal(before.X, (await name.BoxAsync()).X);
    }

    [Fact]
    public async Task On_a_wide_screen_the_same_table_fits()
    {
        await using var open = await site.NewPageAsync(Screen.Wide);
        await open.Page.GotoAsync(PageKinds.WithWideTable);

        var fits = await open.Page.GetByRole(AriaRole.Region, Decisions).EvaluateAsync<bool>("r => r.scrollWidth <= r.clientWidth");

        Assert.True(fits);
    }
}
