using System.Collections.Immutable;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Articles;

namespace KoreanWar.Content.Rendering;

/// <summary>Turns links and citations round: which places refer to an article, a section, a work.</summary>
public sealed class Backlinks
{
    private readonly Dictionary<string, ParsedArticle> _articles;
    private readonly ILookup<string, Reference> _references;
    private readonly ILookup<string, SourceUse> _uses;

    /// <summary>Collects the links and citations of all articles.</summary>
    public Backlinks(IReadOnlyCollection<LinkedArticle> articles)
    {
        // Readers see them in reading order.
        var ordered = articles.OrderBy(a => a.Parsed.FrontMatter.Order).ToList();
        _articles = ordered.ToDictionary(a => a.Parsed.Slug, a => a.Parsed, StringComparer.Ordinal);
        _references = ordered.SelectMany(a => a.References).ToLookup(r => r.ToSlug, StringComparer.Ordinal);
        _uses = ordered.SelectMany(a => a.SourceUses).ToLookup(u => u.Key, StringComparer.Ordinal);
    }

    /// <summary>The places of other articles that link to this one or into it.</summary>
    public ImmutableArray<Backlink> ToArticle(string slug) =>
        Distinct(_references[slug].Where(r => r.FromSlug != slug).Select(r => (r.FromSlug, r.FromAnchor)));

    /// <summary>The places outside a section, in any article, that link to it or to a section inside it.</summary>
    public ImmutableArray<Backlink> ToSection(string slug, ParsedSection section)
    {
        var inside = section.SelfAndDescendants().SelectMany(s => s.Aliases.Append(s.Anchor)).ToHashSet(StringComparer.Ordinal);
        return Distinct(_references[slug]
            .Where(r => r.ToAnchor is not null && inside.Contains(r.ToAnchor))
            .Where(r => r.FromSlug != slug || r.FromAnchor is null || !inside.Contains(r.FromAnchor))
            .Select(r => (r.FromSlug, r.FromAnchor)));
    }

    /// <summary>The places that cite a work.</summary>
    public ImmutableArray<Backlink> ToSource(string key) => Distinct(_uses[key].Select(u => (u.Slug, u.Anchor)));

    /// <summary>The permalink of a section, or of an article's lead.</summary>
    public static string Permalink(string slug, string? anchor) =>
        anchor is null ? "/" + slug : $"/{slug}#{Uri.EscapeDataString(anchor)}";

    private ImmutableArray<Backlink> Distinct(IEnumerable<(string Slug, string? Anchor)> places) =>
        [.. places.Distinct().Select(p => ToBacklink(p.Slug, p.Anchor))];

    private Backlink ToBacklink(string slug, string? anchor)
    {
        var article = _articles[slug];
        var section = anchor is null ? null : article.AllSections().First(s => s.Anchor == anchor);
        return new Backlink(Permalink(slug, anchor), article.FrontMatter.Title, section?.Title);
    }
}
