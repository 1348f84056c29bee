using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Reading;

/// <summary>The page of all maps, with scripts and without.</summary>
public sealed class MapTests(SiteFixture site)
{
    private const string Shown = "figure.dated:visible";
    private const string Slider = ".map-steps input";
    private const int Maps = 10;

    [Fact]
    public async Task Without_scripts_all_maps_stand_one_below_the_other()
    {
        await using var open = await site.NewPageAsync(scripts: false);
        await open.Page.GotoAsync("/map");

        Assert.Equal(Maps, await open.Page.Locator(Shown).CountAsync());
        Assert.False(await open.Page.Locator(".map-steps").IsVisibleAsync());
        var tops = new List<float>();
        foreach (var picture in await open.Page.Locator("svg.map").AllAsync())
        {
            tops.Add((await picture.BoxAsync()).Y);
        }

        Assert.Equal(tops.Order(), tops);
    }

    [Fact]
    public async Task The_slider_goes_through_the_dates_by_keyboard_and_the_address_and_the_announcement_follow()
    {
        await using var open = await site.NewPageAsync();
        var page = open.Page;
        await page.GotoAsync("/map");
        Assert.Equal("1950-06-25", await ShownAsync(page));

        await page.TabToAsync(Slider);
        await AssertAfterAsync("ArrowRight", "1950-07-20", "The fall of Daejeon, about 20 July 1950");
        await AssertAfterAsync("ArrowRight", "1950-09-14", "The Pusan Perimeter, about 14 September 1950");
        await AssertAfterAsync("ArrowLeft", "1950-07-20", "The fall of Daejeon, about 20 July 1950");
        await AssertAfterAsync("End", "1953-07-27", "The Military Demarcation Line, 27 July 1953");
        await AssertAfterAsync("Home", "1950-06-25", "The 38th parallel, 25 June 1950");

        async Task AssertAfterAsync(string key, string date, string title)
        {
            await page.Keyboard.PressAsync(key);
            Assert.Equal(date, await ShownAsync(page));
            Assert.EndsWith("/map#" + date, page.Url, StringComparison.Ordinal);
            Assert.Equal(title, await page.Locator(Slider).GetAttributeAsync("aria-valuetext"));
            Assert.Equal(title, await page.Locator(".map-now[role=status]").TextContentAsync());
        }
    }

    [Fact]
    public async Task Buttons_go_one_step_and_keep_the_focus_in_the_controls_at_the_end()
    {
        await using var open = await site.NewPageAsync();
        var page = open.Page;
        await page.GotoAsync("/map#1951-07-01");

        await page.Locator(".map-next").PressAsync("Enter");
        Assert.Equal("1953-07-27", await ShownAsync(page));
        Assert.True(await page.Locator(".map-next").IsDisabledAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.closest('.map-steps') !== null"));

        await page.Locator(".map-previous").ClickAsync();
        Assert.Equal("1951-07-01", await ShownAsync(page));
    }

    [Fact]
    public async Task An_address_with_a_date_shows_that_date_when_opened_and_when_it_changes()
    {
        await using var open = await site.NewPageAsync();
        var page = open.Page;
        await page.GotoAsync("/map#1951-01-24");
        Assert.Equal("1951-01-24", await ShownAsync(page));

        await page.EvaluateAsync("() => { location.hash = '#1950-10-26'; }");
        await page.Locator("figure[id='1950-10-26']").WaitForAsync();
        Assert.Equal("1950-10-26", await ShownAsync(page));
    }

    [Theory]
    [InlineData("#1950-01-01")]
    [InlineData("#%")]
    public async Task An_address_that_names_no_date_shows_the_first(string hash)
    {
        await using var open = await site.NewPageAsync();
        await open.Page.GotoAsync("/map" + hash);

        await Expect(open.Page.Locator(".dated:visible")).ToHaveCountAsync(1);
        await Expect(open.Page.Locator("[id='1950-06-25']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_article_prints_what_its_maps_say_in_words()
    {
        await using var open = await site.NewPageAsync();
        await open.Page.GotoAsync("/the-war/pusan-perimeter");
        var words = open.Page.Locator(".map-figure details p").First;
        await Expect(words).ToBeHiddenAsync();

        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(words).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_button_shows_all_maps_again()
    {
        await using var open = await site.NewPageAsync();
        var page = open.Page;
        await page.GotoAsync("/map");
        await page.Locator(".map-all").ClickAsync();

        Assert.Equal(Maps, await page.Locator(Shown).CountAsync());
        Assert.Equal("true", await page.Locator(".map-all").GetAttributeAsync("aria-pressed"));

        await page.Locator(".map-all").ClickAsync();
        Assert.Equal("1950-06-25", await ShownAsync(page));
    }

    [Fact]
    public async Task On_paper_all_maps_stand()
    {
        await using var open = await site.NewPageAsync();
        await open.Page.GotoAsync("/map#1951-01-24");
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal(Maps, await open.Page.Locator(Shown).CountAsync());
        Assert.False(await open.Page.Locator(".map-steps").IsVisibleAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Places_are_switched_by_kind_with_scripts_and_without(bool scripts)
    {
        await using var open = await site.NewPageAsync(scripts: scripts);
        var page = open.Page;
        await page.GotoAsync("/map");
        var kinds = await page.Locator(".map-kinds input").EvaluateAllAsync<string[]>("boxes => boxes.map(b => b.id.slice(5))");
        Assert.Equal(["city"], await LayersAsync());

        await page.Locator("#show-city").UncheckAsync();
        foreach (var kind in kinds)
        {
            await page.Locator("#show-" + kind).CheckAsync();
            Assert.Equal([kind], await LayersAsync());
            await page.Locator("#show-" + kind).UncheckAsync();
        }

        Task<string[]> LayersAsync()
        {
            return page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelector('svg.map').querySelectorAll('.layer')]
                  .filter(l => getComputedStyle(l).display !== 'none').map(l => l.classList[1])
                """);
        }
    }

    [Fact]
    public async Task The_ground_of_the_two_sides_is_told_by_more_than_colour()
    {
        await using var open = await site.NewPageAsync(scripts: false);
        await open.Page.GotoAsync("/map");
        var fills = await open.Page.EvaluateAsync<string[]>(
            "() => ['north', 'south'].map(s => document.querySelector('svg.map .' + s).getAttribute('fill'))");

        Assert.Equal(["url(#map-hatch)", "url(#map-dots)"], fills);
        Assert.Equal(Maps * 2, await open.Page.Locator("svg.map .held").CountAsync());
    }

    [Theory]
    [InlineData("/map", 320)]
    [InlineData("/the-war/pusan-perimeter", 320)]
    [InlineData("/who-started-it/the-ongjin-plan", 320)]
    [InlineData("/map", 1440)]
    public async Task Names_on_a_map_can_be_read(string path, int width)
    {
        await using var open = await site.NewPageAsync(Screen.Of(width));
        await open.Page.GotoAsync(path);

        // What a letter measures on the screen: its size in the picture, times what the picture shrank by.
        var smallest = await open.Page.EvaluateAsync<double>(
            """
            () => {
              const svg = document.querySelector('svg.map');
              const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
              const names = [...svg.querySelectorAll('text'), ...document.querySelectorAll('.places .name:not(.minor)')];
              return Math.min(...names.map(n => parseFloat(getComputedStyle(n).fontSize) * scale));
            }
            """);
        Assert.InRange(smallest, 11, 20);
    }

    private static async Task<string> ShownAsync(IPage page)
    {
        Assert.Equal(1, await page.Locator(Shown).CountAsync());
        return (await page.Locator(Shown).GetAttributeAsync("id"))!;
    }
}
