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
    private readonly MapBlockReader _maps = new(reference.BaseMap, reference.Fronts, reference.Places.Select(p => p.Value), diagnostics);
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
        var (person, linker) = (parsed.Person, NewLinker(parsed.Path));
        var cited = linker.Link(parsed.Blocks).Works;
        new MentionFinder(_names, "content/" + parsed.Path, person.Path[1..], diagnostics, linker.Text.Links).Run(parsed.Blocks);
        _uses.AddRange(cited.Select(key => new EntryUse(key, new Backlink(person.Path, person.Name, null))));
        return new LinkedPerson(parsed, linker.Text);
    }

    private LinkedLosses LinkLosses()
    {
        var figures = reference.Losses.Select(l => l.Loss).ToImmutableArray();
        foreach (var article in articles)
        {
            new LossBlockReader(article.DisplayPath, figures, diagnostics).Run(
                article.Lead.Concat(article.AllSections().SelectMany(s => s.Blocks)));
        }

        var linker = NewLinker(LossesText.Path);
        var cited = linker.Link(lossesText).Works;
        new MentionFinder(_names, "content/" + LossesText.Path, Loss.Page[1..], diagnostics, linker.Text.Links).Run(lossesText);
        _uses.AddRange(cited.Select(key => new EntryUse(key, new Backlink(Loss.Page, "Losses", null))));
        return new LinkedLosses(figures, lossesText, linker.Text);
    }

    private TextLinker NewLinker(string path) => new(path, _resolver, works, _maps, diagnostics);
}
