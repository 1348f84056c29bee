using System.Xml.Linq;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.Feeds;

public sealed class SitemapTests(Site site)
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Lists_every_canonical_address_and_no_other()
    {
        using var response = await site.GetAsync("/sitemap.xml");
        Assert.Equal("application/xml", response.Content.Headers.ContentType!.MediaType);
        var xml = XDocument.Parse(await Site.TextAsync(response));
        Assert.Equal(
            site.Snapshot.Map.Addresses.Where(a => a.IsCanonical).Select(a => Site.Origin + Support.Pages.Encode(a.Path)),
            xml.Descendants(Namespace + "loc").Select(e => e.Value));
        Assert.All(xml.Descendants(Namespace + "lastmod"), e => Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", e.Value));
    }

    [Fact]
    public async Task Robots_may_read_everything_and_are_told_of_the_sitemap()
    {
        using var response = await site.GetAsync("/robots.txt");
        var text = await Site.TextAsync(response);
        Assert.Contains($"Sitemap: {Site.Origin}/sitemap.xml\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Disallow: /\n", text, StringComparison.Ordinal);
    }
}
