using System.Collections.Immutable;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Linking.Claims;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Articles;

namespace KoreanWar.Content.Rendering;

/// <summary>Turns links, mentions and citations round: which places refer to an article, a section, an entry, a work.</summary>
public sealed class Backlinks
{
    private readonly Dictionary<string, ParsedArticle> _articles;
    private readonly Dictionary<(string Slug, string? Anchor), int> _order;
    private readonly ILookup<string, Reference> _references;
    private readonly ILookup<string, SourceUse> _uses;
    private readonly ILookup<string, ClaimUse> _claims;
    private readonly ILookup<string, EntryUse> _entryUses;

    /// <summary>Collects the links and citations of all articles, and the citations of all entries.</summary>
    public Backlinks(IReadOnlyCollection<LinkedArticle> articles, IEnumerable<EntryUse> entryUses)
    {
        // Readers see them in reading order.
        var ordered = articles.OrderBy(a => a.Parsed.FrontMatter.Order).ToList();
        _articles = ordered.ToDictionary(a => a.Parsed.Slug, a => a.Parsed, StringComparer.Ordinal);
        _order = ordered.SelectMany(a => Anchors(a.Parsed).Select(anchor => (a.Parsed.Slug, anchor)))
            .Select((place, i) => (place, i))
            .ToDictionary(p => p.place, p => p.i);
        _references = ordered.SelectMany(a => a.References).ToLookup(r => r.ToSlug, StringComparer.Ordinal);
        _uses = ordered.SelectMany(a => a.SourceUses).ToLookup(u => u.Key, StringComparer.Ordinal);
        _claims = ordered.SelectMany(a => a.ClaimUses).ToLookup(u => u.Id, StringComparer.Ordinal);
        _entryUses = entryUses.ToLookup(u => u.Key, StringComparer.Ordinal);
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

    /// <summary>The sections that mention the entry shown at an address, or link to it.</summary>
    /// <param name="slug">The address without the first slash: <c>people/kim-il-sung</c>, <c>glossary</c>.</param>
    /// <param name="anchor">The place in that page, or null when the page is the entry's own.</param>
    public ImmutableArray<Backlink> ToEntry(string slug, string? anchor) =>
        Distinct(_references[slug].Where(r => r.ToAnchor == anchor).Select(r => (r.FromSlug, r.FromAnchor)));

    /// <summary>The sections that link to the entry shown at an address or cite one of these works, in reading order.</summary>
    public ImmutableArray<Backlink> ToDocument(string slug, IEnumerable<string> keys) => Distinct(
        _references[slug].Select(r => (r.FromSlug, r.FromAnchor))
            .Concat(keys.SelectMany(key => _uses[key].Select(u => (u.Slug, u.Anchor))))
            .OrderBy(place => _order[place]));

    /// <summary>The places that cite a work: sections in reading order, then entries of the reference lists.</summary>
    public ImmutableArray<Backlink> ToSource(string key) =>
        [.. Distinct(_uses[key].Select(u => (u.Slug, u.Anchor))), .. _entryUses[key].Select(u => u.Entry).Distinct()];

    /// <summary>The sections and leads whose citations all name one work, in reading order.</summary>
    public ImmutableArray<OneWorkSection> OfOneWork(IReadOnlyDictionary<string, Source> works) =>
    [
        .. _uses.SelectMany(uses => uses)
            .GroupBy(u => (u.Slug, u.Anchor), u => u.Key)
            .Where(place => place.Distinct(StringComparer.Ordinal).Count() == 1)
            .OrderBy(place => _order[place.Key])
            .Select(place => new OneWorkSection(ToBacklink(place.Key.Slug, place.Key.Anchor), works[place.First()])),
    ];

    /// <summary>The places that carry the mark of a claim, in reading order.</summary>
    public ImmutableArray<Backlink> ToClaim(string id) => Distinct(_claims[id].Select(u => (u.Slug, u.Anchor)));

    /// <summary>The permalink of a section, or of an article's lead.</summary>
    public static string Permalink(string slug, string? anchor) =>
        anchor is null ? "/" + slug : $"/{slug}#{Uri.EscapeDataString(anchor)}";

    private static IEnumerable<string?> Anchors(ParsedArticle article) => [null, .. article.AllSections().Select(s => s.Anchor)];

    private ImmutableArray<Backlink> Distinct(IEnumerable<(string Slug, string? Anchor)> places) =>
        [.. places.Distinct().Select(p => ToBacklink(p.Slug, p.Anchor))];

    private Backlink ToBacklink(string slug, string? anchor)
    {
        var article = _articles[slug];
        var section = anchor is null ? null : article.AllSections().First(s => s.Anchor == anchor);
        return new Backlink(Permalink(slug, anchor), article.FrontMatter.Title, section?.Title);
    }
}
