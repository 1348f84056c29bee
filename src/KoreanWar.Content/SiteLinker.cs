using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Linking.Names;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Reading.People;

namespace KoreanWar.Content;

/// <summary>Resolves what all texts and entries lead to, once all addresses are known.</summary>
internal sealed class SiteLinker(
    IReadOnlyList<ParsedArticle> articles,
    ImmutableDictionary<string, Figure> figures,
    ReferenceFiles reference,
    IReadOnlyDictionary<string, Source> works,
    DiagnosticBag diagnostics)
{
    private readonly LinkResolver _resolver = new(articles, figures, reference.Addresses(), diagnostics);
    private readonly NameIndex _names = reference.Names();
    private readonly ImmutableArray<EntryUse>.Builder _uses = ImmutableArray.CreateBuilder<EntryUse>();

    /// <summary>The linked site; what was not found is reported.</summary>
    public LinkedSite Link()
    {
        var linkedArticles = articles.Select(a => new ArticleLinker(a, NewLinker(a.Path), _names, diagnostics).Link()).ToImmutableArray();
        var people = reference.People.Select(Link).ToImmutableArray();
        var sections = new SectionFinder(articles, diagnostics);
        return new LinkedSite
        {
            Articles = linkedArticles,
            People = people,
            Places = reference.Places,
            Terms = reference.Terms,
            Events = [.. reference.Events.Select(sections.Link)],
            EntryUses = [.. _uses, .. reference.Uses()],
        };
    }

    private LinkedPerson Link(ParsedPerson parsed)
    {
        var (person, linker) = (parsed.Person, NewLinker(parsed.Path));
        var cited = linker.Link(parsed.Blocks).Works;
        new MentionFinder(_names, "content/" + parsed.Path, person.Path[1..], diagnostics).Run(parsed.Blocks);
        _uses.AddRange(cited.Select(key => new EntryUse(key, new Backlink(person.Path, person.Name, null))));
        return new LinkedPerson(parsed, linker.Text);
    }

    private TextLinker NewLinker(string path) => new(path, _resolver, works, diagnostics);
}
