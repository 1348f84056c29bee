using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Linking.Claims;
using KoreanWar.Content.Linking.Names;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Reading.Markup.Citations;
using Markdig.Syntax;

namespace KoreanWar.Content.Linking;

/// <summary>Resolves the links, pictures, citations and names of one article.</summary>
public sealed class ArticleLinker(ParsedArticle article, TextLinker text, NameIndex names, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<Reference>.Builder _references = ImmutableArray.CreateBuilder<Reference>();
    private readonly ImmutableArray<SourceUse>.Builder _uses = ImmutableArray.CreateBuilder<SourceUse>();
    private readonly ImmutableArray<ClaimUse>.Builder _claims = ImmutableArray.CreateBuilder<ClaimUse>();

    /// <summary>The article with everything found; what was not found is reported.</summary>
    public LinkedArticle Link()
    {
        LinkPart(null, article.Lead, NewFinder());
        foreach (var section in article.Sections)
        {
            var finder = NewFinder();
            foreach (var part in section.SelfAndDescendants())
            {
                LinkPart(part.Anchor, [part.Heading, .. part.Blocks], finder);
            }
        }

        if (article.FrontMatter.Kind == ArticleKind.History)
        {
            WarnOfUncitedSections();
        }

        return new LinkedArticle
        {
            Parsed = article,
            Text = text.Text,
            References = _references.ToImmutable(),
            SourceUses = _uses.ToImmutable(),
            ClaimUses = _claims.ToImmutable(),
        };
    }

    private MentionFinder NewFinder() => new(names, article.DisplayPath, own: null, diagnostics, text.Text.Links);

    private void LinkPart(string? anchor, ImmutableArray<Block> blocks, MentionFinder finder)
    {
        var (pages, works, claims) = text.Link(blocks);
        var mentions = finder.Run(blocks).Select(m => new LinkTarget.Page(m.Slug, m.Anchor));
        foreach (var page in pages.Concat(mentions))
        {
            _references.Add(new Reference(article.Slug, anchor, page.Slug, page.Anchor));
        }

        _uses.AddRange(works.Select(key => new SourceUse(key, article.Slug, anchor)));
        _claims.AddRange(claims.Select(id => new ClaimUse(id, article.Slug, anchor)));
    }

    private void WarnOfUncitedSections()
    {
        foreach (var section in article.Sections)
        {
            var cites = section.SelfAndDescendants()
                .SelectMany(s => s.Blocks)
                .SelectMany(MarkdownWalk.SelfAndDescendants)
                .Any(item => item is CitationInline);
            if (!cites)
            {
                diagnostics.Warning(
                    DiagnosticCodes.UncitedSection, article.DisplayPath, section.Position, $"the section `{section.Anchor}` cites no work");
            }
        }
    }
}
