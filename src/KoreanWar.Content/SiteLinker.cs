using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Linking.Losses;
using KoreanWar.Content.Linking.Names;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Reading.Losses;
using KoreanWar.Content.Reading.Maps;
using KoreanWar.Content.Reading.People;
using KoreanWar.Content.Reading.Placements;
using Markdig.Syntax;

namespace KoreanWar.Content;

/// <summary>Resolves what all texts and entries lead to, once all addresses are known.</summary>
internal sealed class SiteLinker(
    IReadOnlyList<ParsedArticle> articles,
    ImmutableDictionary<string, Figure> figures,
    ReferenceFiles reference,
    ImmutableArray<Block> lossesText,
    IReadOnlyDictionary<string, Source> works,
    DiagnosticBag diagnostics)
{
    private readonly LinkResolver _resolver = new(articles, figures, reference.Addresses(), diagnostics);
    private readonly NameIndex _names = reference.Names();
    private readonly ImmutableArray<PlacementReader> _placements =
    [
        new MapBlockReader(reference.BaseMap, reference.Fronts, reference.Places.Select(p => p.Value), diagnostics),
        new LossBlockReader([.. reference.Losses.Select(l => l.Loss)], diagnostics),
    ];

    private readonly ImmutableArray<EntryUse>.Builder _uses = ImmutableArray.CreateBuilder<EntryUse>();

    /// <summary>The linked site; what was not found is reported.</summary>
    public LinkedSite Link()
    {
        var linkedArticles = articles.Select(a => new ArticleLinker(a, NewLinker(a.Path), _names, diagnostics).Link()).ToImmutableArray();
        var people = reference.People.Select(Link).ToImmutableArray();
        var losses = LinkLosses();
        var sections = new SectionFinder(articles, diagnostics);
        return new LinkedSite
        {
            Articles = linkedArticles,
            People = people,
            Places = reference.Places,
            Terms = reference.Terms,
            Events = [.. reference.Events.Select(sections.Link)],
            Losses = losses,
            Fronts = reference.Fronts,
            BaseMap = reference.BaseMap,
            EntryUses = [.. _uses, .. reference.Uses()],
        };
    }

    private LinkedPerson Link(ParsedPerson parsed)
    {
        var person = parsed.Person;
        return new LinkedPerson(parsed, Link(parsed.Path, parsed.Blocks, new Backlink(person.Path, person.Name, null)));
    }

    private LinkedLosses LinkLosses() => new(
        [.. reference.Losses.Select(l => l.Loss)],
        lossesText,
        Link(LossesText.Path, lossesText, new Backlink(Loss.Page, "Losses", null)));

    // A text without sections, which belongs to one page; the page itself is not linked in it.
    private LinkedText Link(string path, ImmutableArray<Block> blocks, Backlink page)
    {
        var linker = NewLinker(path);
        var cited = linker.Link(blocks).Works;
        new MentionFinder(_names, "content/" + path, page.Href[1..], diagnostics, linker.Text.Links).Run(blocks);
        _uses.AddRange(cited.Select(key => new EntryUse(key, page)));
        return linker.Text;
    }

    private TextLinker NewLinker(string path) => new(path, _resolver, works, _placements, diagnostics);
}
