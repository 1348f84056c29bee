using System.Collections.Frozen;
using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Model.Documents;
using KoreanWar.Content.Model.Findings;
using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Model.Maps;

namespace KoreanWar.Content;

/// <summary>Everything the site shows, read, checked and rendered. It never changes; a reload makes a new one.</summary>
public sealed class SiteSnapshot
{
    private readonly FrozenDictionary<string, Article> _articles;
    private readonly FrozenDictionary<string, string> _aliases;
    private readonly FrozenDictionary<string, Source> _sources;
    private readonly FrozenDictionary<string, Figure> _figures;
    private readonly FrozenDictionary<string, ImmutableArray<Backlink>> _sourceUses;
    private readonly FrozenDictionary<string, Person> _people;
    private readonly FrozenDictionary<string, Place> _places;
    private readonly FrozenDictionary<string, Term> _terms;
    private readonly FrozenDictionary<string, Document> _documents;

    internal SiteSnapshot(SnapshotParts parts)
    {
        Articles = [.. parts.Articles.OrderBy(a => a.Order)];
        Sources = [.. BibliographicOrder.Sort(parts.Sources)];
        People = [.. parts.People.OrderBy(p => p.Name, StringComparer.Ordinal)];
        Places = [.. parts.Places.OrderBy(p => p.Name, StringComparer.Ordinal)];
        Terms = [.. parts.Terms.OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase)];
        OneWorkSections = parts.OneWorkSections;
        Documents = parts.Documents;
        Claims = parts.Claims;
        Findings = parts.Findings;
        FindingsPage = parts.FindingsPage;
        Events = parts.Events;
        Losses = parts.Losses;
        LossesText = parts.LossesText;
        Fronts = parts.Fronts;
        BaseMap = parts.BaseMap;
        MapLayers = parts.MapLayers;
        _articles = Articles.ToFrozenDictionary(a => a.Slug, StringComparer.Ordinal);
        _aliases = Articles.SelectMany(a => a.Aliases.Select(alias => (alias, a.Slug)))
            .ToFrozenDictionary(p => p.alias, p => p.Slug, StringComparer.Ordinal);
        _sources = Sources.ToFrozenDictionary(s => s.Key, StringComparer.Ordinal);
        _figures = parts.Figures.ToFrozenDictionary(f => f.FileName, StringComparer.Ordinal);
        _sourceUses = parts.SourceUses.ToFrozenDictionary(StringComparer.Ordinal);
        _people = People.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        _places = Places.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        _terms = Terms.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
        _documents = Documents.ToFrozenDictionary(d => d.Id, StringComparer.Ordinal);
        Map = new SiteMap(this);
    }

    /// <summary>The articles, in reading order.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>The bibliography, by author.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>The sections that rest on one work only, in reading order.</summary>
    public ImmutableArray<OneWorkSection> OneWorkSections { get; }

    /// <summary>The people, by name.</summary>
    public ImmutableArray<Person> People { get; }

    /// <summary>The places, by name.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>The terms, by name.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>The documents of the evidence, in order of time.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>The claims of the source material, by number.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The findings, in the order of their list.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The address of the article that shows the findings, or null when none does.</summary>
    public string? FindingsPage { get; }

    /// <summary>The events, in order of time.</summary>
    public ImmutableArray<TimelineEvent> Events { get; }

    /// <summary>The figures of the losses, in the order of their list; none without one.</summary>
    public ImmutableArray<Loss> Losses { get; }

    /// <summary>How the figures of the losses are to be read.</summary>
    public RenderedText LossesText { get; }

    /// <summary>The fronts, in order of time, each with its picture.</summary>
    public ImmutableArray<Front> Fronts { get; }

    /// <summary>The base map, or null when the content has none.</summary>
    public BaseMap? BaseMap { get; }

    /// <summary>What the maps of a page share, or null without a base map.</summary>
    public MapLayers? MapLayers { get; }

    /// <summary>True when there is a page of maps: fronts, and a base map to draw them on.</summary>
    public bool HasMaps => BaseMap is not null && !Fronts.IsEmpty;

    /// <summary>Every public address of the site.</summary>
    public SiteMap Map { get; }

    /// <summary>The article with this slug, or null.</summary>
    public Article? FindArticle(string slug) => _articles.GetValueOrDefault(slug);

    /// <summary>The slug of today for a former one, or null.</summary>
    public string? FindAlias(string slug) => _aliases.GetValueOrDefault(slug);

    /// <summary>The work with this key, or null.</summary>
    public Source? FindSource(string key) => _sources.GetValueOrDefault(key);

    /// <summary>The person with this id, or null.</summary>
    public Person? FindPerson(string id) => _people.GetValueOrDefault(id);

    /// <summary>The place with this id, or null.</summary>
    public Place? FindPlace(string id) => _places.GetValueOrDefault(id);

    /// <summary>The term with this id, or null.</summary>
    public Term? FindTerm(string id) => _terms.GetValueOrDefault(id);

    /// <summary>The document with this id, or null.</summary>
    public Document? FindDocument(string id) => _documents.GetValueOrDefault(id);

    /// <summary>The picture with this file name, or null.</summary>
    public Figure? FindFigure(string fileName) => _figures.GetValueOrDefault(fileName);

    /// <summary>The picture at this address, or null.</summary>
    public Figure? FindFigureAt(string path) =>
        path.StartsWith(Figure.Folder, StringComparison.Ordinal) ? FindFigure(path[Figure.Folder.Length..]) : null;

    /// <summary>The places that cite a work, in reading order.</summary>
    public ImmutableArray<Backlink> UsesOf(Source source) => _sourceUses.GetValueOrDefault(source.Key, []);
}
