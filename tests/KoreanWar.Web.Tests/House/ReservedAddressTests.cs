using KoreanWar.Content.Model;
using KoreanWar.Web.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace KoreanWar.Web.Tests.House;

/// <summary>An article's slug must never hide an address of the site, whether it is built already or planned.</summary>
public sealed class ReservedAddressTests(Site site)
{
    public static TheoryData<string> Planned =>
    [
        "/documents", "/findings.json", "/corrections", "/timeline", "/timeline.ics", "/people", "/places", "/glossary",
        "/map", "/losses", "/sources", "/search", "/search.json", "/suggest", "/opensearch.xml", "/sitemap.xml",
        "/feed.xml", "/changes", "/robots.txt", "/site.webmanifest", "/.well-known/security.txt", "/cite/x.bib", "/data",
        "/openapi.json", "/llms.txt", "/korean-war.epub", "/print", "/health/live", "/health/ready",
    ];

    [Theory]
    [MemberData(nameof(Planned))]
    public void Every_planned_address_is_reserved(string address)
    {
        // A name that begins with a dot can never be a slug.
        var segment = address.Split('/')[1];
        Assert.True(segment[0] == '.' || ReservedSlugs.All.Contains(segment.Split('.')[0]));
    }

    [Fact]
    public void Every_route_that_is_not_an_article_begins_with_a_reserved_segment()
    {
        var endpoints = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        Assert.NotEmpty(endpoints);
        var first = endpoints
            .Select(e => e.RoutePattern.PathSegments is [var segment, ..] ? segment : null)
            .Where(s => s is { IsSimple: true, Parts: [RoutePatternLiteralPart] } or { Parts.Count: > 1 })
            .Select(s => string.Concat(s!.Parts.OfType<RoutePatternLiteralPart>().Select(p => p.Content)).Split('.')[0])
            .Distinct()
            .ToList();
        Assert.Contains("sources", first);
        Assert.All(first, segment => Assert.True(ReservedSlugs.All.Contains(segment), segment));
    }

    [Fact]
    public void No_article_has_a_reserved_slug() =>
        Assert.All(site.Snapshot.Articles, a => Assert.False(ReservedSlugs.All.Contains(a.Slug), a.Slug));
}
