using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Linking.Losses;

public sealed class LossLinkTests
{
    private static readonly string Losses = TestLosses.Entry("a-deaths", "sources: [weathersby-1995]");

    [Theory]
    [InlineData("../losses.yaml#a-deaths", "/losses#a-deaths")]
    [InlineData("../losses.yaml", "/losses")]
    public void A_link_to_the_list_or_a_figure_of_it_leads_to_the_page(string written, string expected)
    {
        var article = Assert.Single(TestSite.Snapshot(TestLosses.Build(Losses, $"[Text]({written})")).Articles);

        Assert.Contains($"<a href=\"{expected}\">Text</a>", article.Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_figure_that_is_not_there_is_refused()
    {
        Assert.Equal("(8,1) KW0402", Found.InFile(TestLosses.Build(Losses, "[Text](../losses.yaml#a-death)")));
    }

    [Theory]
    [InlineData("armed-forces", "A, deaths: 400, in Losses")]
    [InlineData("civilians", "A, civilians, deaths: 400, in Losses")]
    public void A_work_is_told_which_figures_rest_on_it(string group, string expected)
    {
        var site = TestSite.Snapshot(TestLosses.Build(TestLosses.Entry("a-deaths", "sources: [weathersby-1995]", "group: " + group)));

        var use = Assert.Single(site.UsesOf(site.FindSource("weathersby-1995")!));

        Assert.Equal(("/losses#a-deaths", expected), (use.Href, use.Title));
    }

    [Fact]
    public void A_work_that_the_text_on_reading_the_figures_cites_is_in_its_notes()
    {
        var site = TestSite.Snapshot(TestSite.Build(
            ("articles/a.md", TestSite.Article("Text.")), ("losses.yaml", Losses), ("losses.md", "See [this](articles/a.md). [@cumings-1981, p. 5]")));

        Assert.Equal("p. 5", Assert.Single(Assert.Single(site.LossesText.Notes).Citations).Locator);
        Assert.Contains("<a href=\"/a\">this</a>", site.LossesText.Html, StringComparison.Ordinal);
        Assert.Equal("/losses", Assert.Single(site.UsesOf(site.FindSource("cumings-1981")!)).Href);
    }

    [Fact]
    public void The_page_is_in_the_site_map_when_there_is_something_to_show()
    {
        Assert.True(TestSite.Snapshot(TestLosses.Build(Losses)).Map.Contains("/losses"));
        Assert.False(TestSite.Snapshot(TestSite.BuildBody("Text.")).Map.Contains("/losses"));
    }
}
