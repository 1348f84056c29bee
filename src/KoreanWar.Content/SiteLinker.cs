using System.Collections.Frozen;
using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Linking.Claims;
using KoreanWar.Content.Linking.Losses;
using KoreanWar.Content.Linking.Names;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Reading.Documents;
using KoreanWar.Content.Reading.Findings;
using KoreanWar.Content.Reading.Losses;
using KoreanWar.Content.Reading.Maps;
using KoreanWar.Content.Reading.Markup;
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
    private readonly SectionFinder _sections = new(articles, diagnostics);
    private readonly NameIndex _names = reference.Names();
    private readonly ImmutableArray<PlacementReader> _placements =
    [
        new MapBlockReader(reference.BaseMap, reference.Fronts, reference.Places.Select(p => p.Value), diagnostics),
        new LossBlockReader([.. reference.Losses.Select(l => l.Loss)], diagnostics),
        new FindingsBlockReader(reference.Findings, diagnostics),
        new KnownBlockReader([.. reference.Documents.Select(d => d.Document)], LastYear(articles), diagnostics),
    ];

    private readonly ImmutableArray<EntryUse>.Builder _uses = ImmutableArray.CreateBuilder<EntryUse>();

    private FrozenDictionary<string, Claim> _claims = FrozenDictionary<string, Claim>.Empty;

    /// <summary>The linked site; what was not found is reported.</summary>
    public LinkedSite Link()
    {
        _claims = reference.Claims.Select(_sections.Link).ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);
        var parts = new ArticleParts(_claims, _placements);
        var linkedArticles = articles.Select(a => new ArticleLinker(a, NewLinker(a.Path, parts), _names, diagnostics).Link()).ToImmutableArray();
        new ClaimCheck(reference.Claims, diagnostics).Run(linkedArticles);
        var findingsPage = FindFindingsPage();
        var people = reference.People.Select(Link).ToImmutableArray();
        var documents = reference.Documents.Select(Link).ToImmutableArray();
        var losses = LinkLosses();
        return new LinkedSite
        {
            Articles = linkedArticles,
            People = people,
            Places = reference.Places,
            Terms = reference.Terms,
            Documents = documents,
            Claims = [.. _claims.Values.OrderBy(c => c.Id, StringComparer.Ordinal)],
            Events = [.. reference.Events.Select(_sections.Link)],
            Findings = reference.Findings,
            Losses = losses,
            Fronts = reference.Fronts,
            BaseMap = reference.BaseMap,
            FindingsPage = findingsPage,
            EntryUses = [.. _uses, .. reference.Uses(), .. findingsPage is null ? [] : reference.UsesOfFindings(findingsPage)],
        };
    }

    private LinkedPerson Link(ParsedPerson parsed)
    {
        var person = parsed.Person;
        return new LinkedPerson(parsed, Link(parsed.Path, parsed.Blocks, new Backlink(person.Path, person.Name, null)).Text);
    }

    private LinkedDocument Link(ParsedDocument parsed)
    {
        var document = parsed.Document;
        var (text, pages, mentions) = Link(parsed.Path, parsed.Blocks, new Backlink(document.Path, document.Title, null));
        return new LinkedDocument(parsed, text, [.. pages], [.. mentions]);
    }

    private string? FindFindingsPage()
    {
        var places = articles.SelectMany(a => a.Lead.Concat(a.AllSections().SelectMany(s => s.Blocks))
                .OfType<FencedCodeBlock>()
                .Where(b => b.Info == PlacementBlocks.Findings)
                .Select(block => (Article: a, Block: block)))
            .ToList();
        foreach (var (article, block) in places.Skip(1))
        {
            diagnostics.Error(
                DiagnosticCodes.BadFindings, article.DisplayPath, MarkdownPosition.Of(block),
                $"the findings stand in {places[0].Article.DisplayPath} already, and each has one address");
        }

        if (places.Count == 0 && !reference.Findings.IsEmpty)
        {
            diagnostics.Warning(
                DiagnosticCodes.BadFindings, FindingsReader.DisplayPath, TextPosition.Start,
                $"no article shows the findings; place them with a fenced block named `{PlacementBlocks.Findings}`");
        }

        return places.Count == 0 ? null : "/" + places[0].Article.Slug;
    }

    private LinkedLosses LinkLosses() => new(
        [.. reference.Losses.Select(l => l.Loss)],
        lossesText,
        Link(LossesText.Path, lossesText, new Backlink(Loss.Page, "Losses", null)).Text);

    // A text without sections, which belongs to one page; the page itself is not linked in it.
    private (LinkedText Text, IReadOnlyList<LinkTarget.Page> Pages, IReadOnlyCollection<NameTarget> Mentions) Link(
        string path, ImmutableArray<Block> blocks, Backlink page)
    {
        var linker = NewLinker(path, parts: null);
        var (pages, cited, _) = linker.Link(blocks);
        var mentions = new MentionFinder(_names, "content/" + path, page.Href[1..], diagnostics, linker.Text.Links).Run(blocks);
        _uses.AddRange(cited.Select(key => new EntryUse(key, page)));
        return (linker.Text, pages, mentions);
    }

    // A page can be asked for no year beyond that of the newest article.
    private static int LastYear(IEnumerable<ParsedArticle> articles) =>
        articles.Select(a => a.FrontMatter.Updated.Year).DefaultIfEmpty().Max();

    private TextLinker NewLinker(string path, ArticleParts? parts) => new(path, _resolver, works, parts, diagnostics);
}
