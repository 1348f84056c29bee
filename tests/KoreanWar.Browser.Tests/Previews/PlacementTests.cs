using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Previews;

public sealed class PlacementTests(SiteFixture site)
{
    private const int Links = 12;

    // As much as the ring around a link with the focus needs.
    private const float Gap = 6;

    private static readonly Screen Narrow = Screen.Of(320);

    [Fact]
    public async Task At_320_pixels_it_stays_inside_the_window_and_the_page_does_not_scroll_sideways()
    {
        await using var open = await PreviewPage.OpenAsync(site, Narrow);
        foreach (var link in (await open.Page.Locator("a[data-preview]").AllAsync()).Take(Links))
        {
            await link.HoverAsync();
            await Expect(link).ToHaveAttributeAsync("aria-details", "preview");
            var preview = await open.Preview.BoxAsync();

            Assert.InRange(preview.X, 0, Narrow.Width - preview.Width);
            Assert.True(preview.Width > 200, $"It is {preview.Width} pixels wide.");
            Assert.Equal(Narrow.Width, await open.Page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth"));
            await open.Page.Keyboard.PressAsync("Escape");
        }
    }

    [Fact]
    public async Task Nothing_of_the_text_moves_when_it_comes()
    {
        await using var open = await PreviewPage.OpenAsync(site, Screen.Phone);
        foreach (var link in (await open.Page.Locator("a[data-preview]").AllAsync()).Take(Links))
        {
            await open.PointAwayAsync();
            var before = await LinesAsync(open);

            await link.HoverAsync();
            await Expect(link).ToHaveAttributeAsync("aria-details", "preview");

            Assert.Equal(before, await LinesAsync(open));
            await open.Page.Keyboard.PressAsync("Escape");
        }
    }

    [Fact]
    public async Task It_stands_below_the_link_or_above_where_there_is_no_room_below()
    {
        await using var open = await PreviewPage.OpenAsync(site);

        await open.Link.EvaluateAsync("link => scrollTo(0, scrollY + link.getBoundingClientRect().top - 200)");
        await open.Link.HoverAsync();
        var preview = await open.Preview.BoxAsync();
        var link = await open.Link.BoxAsync();
        Assert.Equal(link.Y + link.Height + Gap, preview.Y, 1.0);

        await open.Page.Keyboard.PressAsync("Escape");
        await open.PointAwayAsync();
        await open.Link.EvaluateAsync("link => scrollTo(0, scrollY + link.getBoundingClientRect().bottom + 20 - innerHeight)");
        await open.Link.HoverAsync();
        preview = await open.Preview.BoxAsync();
        link = await open.Link.BoxAsync();
        Assert.Equal(link.Y - Gap, preview.Y + preview.Height, 1.0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task At_a_link_that_breaks_over_two_lines_it_stands_at_the_part_under_the_pointer(int part)
    {
        await using var open = await PreviewPage.OpenAsync(site, Narrow);
        var link = open.Page.Locator("a[data-preview][data-broken]");
        var found = await open.Page.EvaluateAsync<bool>("""
            () => {
              const broken = [...document.querySelectorAll('a[data-preview]')].find(a => a.getClientRects().length === 2);
              broken?.setAttribute('data-broken', '');
              broken?.scrollIntoView({ block: 'start' }); // so that there is room below for a long preview
              scrollBy(0, -40);
              return Boolean(broken);
            }
            """);
        Assert.True(found, "No link of the article is broken over two lines.");
        var line = await link.EvaluateAsync<float[]>(
            "(link, part) => { const r = link.getClientRects()[part]; return [r.left, r.top, r.width, r.height]; }", part);

        await open.Page.Mouse.MoveAsync(line[0] + (line[2] / 2), line[1] + (line[3] / 2));

        Assert.Equal(line[1] + line[3] + Gap, (await open.Preview.BoxAsync()).Y, 1.0);
    }

    [Fact]
    public async Task Its_targets_are_24_pixels_high_and_its_text_is_not_smaller_than_the_sites()
    {
        await using var open = await PreviewPage.OpenAsync(site);
        await open.Link.HoverAsync();

        Assert.True((await open.Follow.BoxAsync()).Height >= 24);
        Assert.True((await open.TurnOff.BoxAsync()).Height >= 24);
        await Expect(open.Preview).ToHaveCSSAsync("font-size", await SizeAsync(open.Page.Locator("body")));
    }

    [Fact]
    public async Task It_is_not_printed()
    {
        // On paper the link is elsewhere than under the pointer; time stands still, lest the preview close for that.
        await using var open = await PreviewPage.OpenWithStoppedClockAsync(site);
        await open.Link.HoverAsync();
        await open.PassAsync(200);
        await Expect(open.Preview).ToBeVisibleAsync();

        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(open.Preview).ToHaveCSSAsync("display", "none");
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce, "none")]
    [InlineData(ReducedMotion.NoPreference, "preview-comes")]
    public async Task It_fades_in_only_where_motion_is_welcome(ReducedMotion motion, string animation)
    {
        await using var open = await PreviewPage.OpenAsync(site);
        await open.Page.EmulateMediaAsync(new() { ReducedMotion = motion });

        await open.Link.HoverAsync();

        await Expect(open.Preview).ToHaveCSSAsync("animation-name", animation);
    }

    private static Task<string> SizeAsync(ILocator element) => element.EvaluateAsync<string>("e => getComputedStyle(e).fontSize");

    // Where every line of the text stands on the page.
    private static Task<string> LinesAsync(PreviewPage open) => open.Page.EvaluateAsync<string>("""
        () => {
          const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const lines = [];
          while (walker.nextNode()) {
            if (walker.currentNode.parentElement.closest('.preview')) continue;
            range.selectNodeContents(walker.currentNode);
            for (const r of range.getClientRects()) lines.push([r.left, r.top + scrollY, r.width].map(Math.round).join(' '));
          }
          return lines.join('\n');
        }
        """);
}
