using System.Collections.Frozen;
using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Model.Losses;

namespace KoreanWar.Content;

/// <summary>
/// The one list of public pages. The sitemap, redirects, suggestions on the not-found page and the tests all use it.
/// </summary>
public sealed class SiteMap
{
    private readonly FrozenSet<string> _paths;

    internal SiteMap(SiteSnapshot site)
    {
        Addresses = [.. List(site)];
        _paths = Addresses.Select(a => a.Path).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Every public page, in reading order.</summary>
    public ImmutableArray<SiteAddress> Addresses { get; }

    /// <summary>True when a page has this canonical path.</summary>
    public bool Contains(string path) => _paths.Contains(path);

    private static IEnumerable<SiteAddress> List(SiteSnapshot site)
    {
        DateOnly? newest = site.Articles.IsEmpty ? null : site.Articles.Max(a => a.Updated);
        yield return new SiteAddress("/", "Home", IsCanonical: true, newest);
        foreach (var article in site.Articles)
        {
            yield return new SiteAddress(article.Path, article.Title, IsCanonical: true, article.Updated);
            foreach (var section in article.Sections)
            {
                yield return new SiteAddress(
                    $"{article.Path}/{section.Anchor}", article.TitleWith(section), IsCanonical: false, article.Updated);
            }
        }

        if (!site.Documents.IsEmpty)
        {
            yield return Reference("/documents", "Documents");
        }

        foreach (var document in site.Documents)
        {
            yield return Reference(document.Path, document.Title);
        }

        if (!site.Claims.IsEmpty)
        {
            yield return Reference(Claim.Page, "Corrections");
        }

        yield return Reference("/timeline", "Timeline");
        yield return Reference("/people", "People");
        foreach (var person in site.People)
        {
            yield return Reference(person.Path, person.Name);
        }

        yield return Reference("/places", "Places");
        foreach (var place in site.Places)
        {
            yield return Reference(place.Path, place.Name);
        }

        yield return Reference("/glossary", "Glossary");
        if (site.HasMaps)
        {
            yield return Reference("/map", "Maps");
        }

        if (!site.Losses.IsEmpty)
        {
            yield return Reference(Loss.Page, "Losses");
        }

        yield return Reference("/sources", "Sources");
        foreach (var source in site.Sources)
        {
            yield return Reference("/sources/" + source.Key, source.Title);
        }
    }

    private static SiteAddress Reference(string path, string title) => new(path, title, IsCanonical: true, LastModified: null);
}
