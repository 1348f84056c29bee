using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KoreanWar.Browser.Tests.Accessibility;

public sealed class HeadingTests(SiteFixture site)
{
    [Theory]
    [InlineData("/the-korean-war")]
    [InlineData("/background")]
    [InlineData("/who-started-it")]
    public async Task The_permalink_of_every_section_is_named_after_its_heading(string path)
    {
        await using var open = await site.NewPageAsync();
        await open.Page.GotoAsync(path);
        var sections = await open.Page.Locator(".heading").AllAsync();
        Assert.NotEmpty(sections);

        foreach (var section in sections)
        {
            var heading = section.GetByRole(AriaRole.Heading);
            var name = "Link to section " + await heading.TextContentAsync();
            var permalink = section.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
            await Expect(permalink).ToHaveAttributeAsync("href", "#" + await heading.GetAttributeAsync("id"));
        }
    }
}
