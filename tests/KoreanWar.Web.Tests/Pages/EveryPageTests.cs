using AngleSharp.Html.Dom;
using KoreanWar.Content.Model;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Pages;

/// <summary>What holds for every address of the site map.</summary>
public sealed class EveryPageTests(Site site)
{
    [Fact]
    public async Task Answers_200_with_one_h1_and_a_title_and_description_of_its_own()
    {
        var titles = new Dictionary<string, string>();
        await ForEachPage((address, page) =>
        {
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.NotEmpty(page.QuerySelector("h1")!.TextContent.Trim());
            Assert.InRange(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!.Length, 30, 320);
            Assert.Contains("The Korean War", page.Title, StringComparison.Ordinal);
            if (!address.Path.StartsWith("/sources/", StringComparison.Ordinal))
            {
                Assert.True(titles.TryAdd(page.Title!, address.Path), $"{address.Path} has the title of {titles.GetValueOrDefault(page.Title!)}");
            }
        });
    }

    [Fact]
    public async Task Names_its_canonical_address_from_the_configuration()
    {
        await ForEachPage((address, page) =>
        {
            var canonical = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
            var expected = address.IsCanonical ? address.Path : address.Path[..address.Path.LastIndexOf('/')];
            Assert.Equal(Site.Origin + Support.Pages.Encode(expected), canonical);
            Assert.Equal(Site.Origin + Support.Pages.Encode(address.Path), page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        });
    }

    [Fact]
    public async Task Has_a_language_landmarks_a_skip_link_and_a_menu_that_marks_where_you_are()
    {
        await ForEachPage((address, page) =>
        {
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.Equal("#main", page.QuerySelector("body > a")!.GetAttribute("href"));
            Assert.Single(page.QuerySelectorAll("main#main"));
            Assert.Single(page.QuerySelectorAll("body > header"));
            Assert.Single(page.QuerySelectorAll("body > footer"));
            Assert.All(page.QuerySelectorAll("nav"), nav => Assert.True(nav.HasAttribute("aria-label") || nav.HasAttribute("aria-labelledby")));

            var marked = page.QuerySelectorAll("#menu [aria-current], #reference [aria-current], #guides [aria-current]").Select(a => a.GetAttribute("href")).ToList();
            Assert.Equal(address.Path == "/" ? [] : ["/" + address.Path.Split('/')[1]], marked);
        });
    }

    [Fact]
    public async Task Below_home_has_breadcrumbs_that_end_here()
    {
        await ForEachPage((address, page) =>
        {
            var crumbs = page.QuerySelectorAll(".breadcrumbs li").ToList();
            var depth = address.Path == "/" ? 0 : address.Path.Count(c => c == '/') + 1;
            Assert.Equal(depth, crumbs.Count);
            if (depth > 0)
            {
                Assert.Equal("/", crumbs[0].QuerySelector("a")!.GetAttribute("href"));
                Assert.NotNull(crumbs[^1].QuerySelector("[aria-current=page]"));
            }
        });
    }

    [Fact]
    public async Task Holds_no_inline_script_or_style_and_nothing_from_elsewhere()
    {
        await ForEachPage((_, page) =>
        {
            Assert.Empty(page.QuerySelectorAll("script:not([src]), style, iframe, object, embed, [style]"));
            Assert.All(page.QuerySelectorAll("script"), s => Assert.Equal(("module", ""), (s.GetAttribute("type"), s.TextContent)));
            Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
            var loaded = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]").Select(l => l.GetAttribute("href"))
                .Concat(page.QuerySelectorAll("img, script").Select(i => i.GetAttribute("src")));
            Assert.All(loaded, address => Assert.Matches("^/[^/]", address));
        });
    }

    [Fact]
    public async Task Repeats_no_id_and_skips_no_heading_level()
    {
        await ForEachPage((address, page) =>
        {
            var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());

            var level = 0;
            foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").OfType<IHtmlHeadingElement>())
            {
                var here = heading.LocalName[1] - '0';

                // The contents stand beside the text and have a heading of their own.
                Assert.True(here <= level + 1, $"{address.Path}: {heading.TextContent} skips a level");
                level = here;
            }
        });
    }

    private async Task ForEachPage(Action<SiteAddress, IHtmlDocument> check)
    {
        Assert.NotEmpty(site.Snapshot.Map.Addresses);
        foreach (var address in site.Snapshot.Map.Addresses)
        {
            var page = await site.GetPageAsync(Support.Pages.Encode(address.Path));
            try
            {
                check(address, page);
            }
            catch (Xunit.Sdk.XunitException e)
            {
                Assert.Fail($"{address.Path}: {e.Message}");
            }
        }
    }
}
