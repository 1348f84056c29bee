using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests;

public sealed class SiteMapTests
{
    [Theory]
    [InlineData("Elections", "Elections, A title")]
    [InlineData("Who won?", "Who won? A title")]
    public void A_section_is_named_with_its_article(string section, string expected)
    {
        var site = TestSite.Snapshot(TestSite.BuildBody($"## {section}"));

        Assert.Contains(expected, site.Map.Addresses.Select(a => a.Title));
    }
}
