using System.Collections.Frozen;
using System.Collections.Immutable;
using KoreanWar.Content.Model;

namespace KoreanWar.Content;

/// <summary>Everything the site shows, read, checked and rendered. It never changes; a reload makes a new one.</summary>
public sealed class SiteSnapshot
{
    private readonly FrozenDictionary<string, Article> _articles;
    private readonly FrozenDictionary<string, string> _aliases;
    private readonly FrozenDictionary<string, Source> _sources;
    private readonly FrozenDictionary<string, Figure> _figures;
    private readonly FrozenDictionary<string, ImmutableArray<Backlink>> _sourceUses;

    internal SiteSnapshot(
        IEnumerable<Article> articles,
        IEnumerable<Source> sources,
        IEnumerable<Figure> figures,
        IReadOnlyDictionary<string, ImmutableArray<Backlink>> sourceUses)
    {
        Articles = [.. articles.OrderBy(a => a.Order)];
        Sources = [.. BibliographicOrder.Sort(sources)];
        _articles = Articles.ToFrozenDictionary(a => a.Slug, StringComparer.Ordinal);
        _aliases = Articles.SelectMany(a => a.Aliases.Select(alias => (alias, a.Slug)))
            .ToFrozenDictionary(p => p.alias, p => p.Slug, StringComparer.Ordinal);
        _sources = Sources.ToFrozenDictionary(s => s.Key, StringComparer.Ordinal);
        _figures = figures.ToFrozenDictionary(f => f.FileName, StringComparer.Ordinal);
        _sourceUses = sourceUses.ToFrozenDictionary(StringComparer.Ordinal);
        Map = new SiteMap(this);
    }

    /// <summary>The articles, in reading order.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>The bibliography, by author.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>Every public address of the site.</summary>
    public SiteMap Map { get; }

    /// <summary>The article with this slug, or null.</summary>
    public Article? FindArticle(string slug) => _articles.GetValueOrDefault(slug);

    /// <summary>The slug of today for a former one, or null.</summary>
    public string? FindAlias(string slug) => _aliases.GetValueOrDefault(slug);

    /// <summary>The work with this key, or null.</summary>
    public Source? FindSource(string key) => _sources.GetValueOrDefault(key);

    /// <summary>The picture with this file name, or null.</summary>
    public Figure? FindFigure(string fileName) => _figures.GetValueOrDefault(fileName);

    /// <summary>The picture at this address, or null.</summary>
    public Figure? FindFigureAt(string path) =>
        path.StartsWith(Figure.Folder, StringComparison.Ordinal) ? FindFigure(path[Figure.Folder.Length..]) : null;

    /// <summary>The places that cite a work, in reading order.</summary>
    public ImmutableArray<Backlink> UsesOf(Source source) => _sourceUses.GetValueOrDefault(source.Key, []);
}
