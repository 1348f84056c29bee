using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;

namespace KoreanWar.Browser.Tests.Layout;

public sealed class LossChartTests(SiteFixture site)
{
    private const string Address = "/losses";

    private static readonly Screen Narrow = Screen.Of(320);

    [Fact]
    public async Task On_the_narrowest_screen_every_label_stands_above_its_bar()
    {
        await using var open = await site.NewPageAsync(Narrow);
        await open.Page.GotoAsync(Address);
        var rows = await RowsAsync(open.Page);

        foreach (var row in rows)
        {
            var (label, bar) = (await row.Locator(".label").BoxAsync(), await row.Locator("svg").BoxAsync());
            Assert.True(label.Y + label.Height <= bar.Y + 1, "The label is not above the bar.");
            Assert.InRange(bar.X + bar.Width, 250, Narrow.Width);
        }
    }

    [Fact]
    public async Task On_a_wide_screen_every_label_stands_left_of_its_bar_and_all_bars_begin_where_the_axis_does()
    {
        await using var open = await site.NewPageAsync(Screen.Wide);
        await open.Page.GotoAsync(Address);
        var axis = await open.Page.Locator(".loss-chart .axis").First.BoxAsync();

        foreach (var row in await RowsAsync(open.Page))
        {
            var (label, bar) = (await row.Locator(".label").BoxAsync(), await row.Locator("svg").BoxAsync());
            Assert.True(label.X + label.Width < bar.X, "The label is not left of the bar.");
            Assert.Equal((axis.X, axis.Width), (bar.X, bar.Width));
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task The_bars_are_as_long_as_their_figures_say(int width)
    {
        await using var open = await site.NewPageAsync(Screen.Of(width));
        await open.Page.GotoAsync(Address);
        var south = await BarOf(open.Page, "South Korea: 137,899").BoxAsync();
        var china = await BarOf(open.Page, "China: 183,108").BoxAsync();

        Assert.Equal(137_899d / 183_108, (south.Width - 1) / (china.Width - 1), 0.02);
    }

    [Fact]
    public async Task No_label_of_an_axis_runs_into_the_next_on_the_narrowest_screen()
    {
        await using var open = await site.NewPageAsync(Narrow);
        await open.Page.GotoAsync(Address);
        var axes = await open.Page.Locator(".loss-chart .axis").AllAsync();
        Assert.NotEmpty(axes);

        foreach (var axis in axes)
        {
            var end = 0f;
            foreach (var text in await axis.Locator("text").AllAsync())
            {
                var box = await text.BoxAsync();
                Assert.True(box.X > end, $"`{await text.TextContentAsync()}` runs into the label before it.");
                end = box.X + box.Width;
            }
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task In_forced_colours_bars_stripes_and_axes_take_the_colour_of_the_text(ColorScheme scheme)
    {
        await using var open = await site.NewPageAsync(scheme: scheme);
        await open.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await open.Page.GotoAsync(Address);
        var text = await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.loss-chart .what')).color");

        foreach (var (selector, property) in new[] { (".fill", "fill"), (".hatch", "stroke"), (".range", "stroke"), (".axis .base", "stroke") })
        {
            var colours = await open.Page.Locator(".loss-chart li " + selector + ", .loss-chart " + selector)
                .EvaluateAllAsync<string[]>($"all => all.map(e => getComputedStyle(e).{property})");
            Assert.NotEmpty(colours);
            Assert.All(colours, colour => Assert.Equal(text, colour));
        }
    }

    [Fact]
    public async Task On_the_narrowest_screen_the_cells_of_a_figure_stand_below_one_another_and_are_still_cells()
    {
        await using var open = await site.NewPageAsync(Narrow);
        await open.Page.GotoAsync(Address);
        var row = open.Page.Locator("#united-states-deaths");
        var cells = await row.GetByRole(AriaRole.Cell).AllAsync();
        Assert.Equal(8, cells.Count);

        var bottom = 0f;
        foreach (var cell in cells)
        {
            var box = await cell.BoxAsync();
            Assert.True(box.Y >= bottom, "Two cells stand side by side.");
            bottom = box.Y + box.Height - 1;
        }

        Assert.Equal(1, await row.GetByRole(AriaRole.Rowheader, new() { Name = "United States" }).CountAsync());
    }

    [Fact]
    public async Task On_paper_every_bar_is_on_the_page_and_none_is_cut_off()
    {
        await using var open = await site.NewPageAsync(new Screen(680, 900));
        await open.Page.GotoAsync("/the-korean-war/the-cost");
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var row in await RowsAsync(open.Page))
        {
            var bar = await row.Locator("svg").BoxAsync();
            Assert.InRange(bar.X + bar.Width, 1, 680);
        }
    }

    private static async Task<IReadOnlyList<ILocator>> RowsAsync(IPage page)
    {
        var rows = await page.Locator(".loss-chart li").AllAsync();
        Assert.True(rows.Count > 10, $"There are {rows.Count} bars.");
        return rows;
    }

    private static ILocator BarOf(IPage page, string label) => page.Locator(".loss-chart li")
        .Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = label, Exact = true }) })
        .Locator(".fill");
}
