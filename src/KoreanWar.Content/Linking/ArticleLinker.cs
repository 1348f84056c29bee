using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Reading.Markup.Citations;
using KoreanWar.Content.Reading.Sources;
using KoreanWar.Content.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Linking;

/// <summary>Resolves the links, pictures and citations of one article by walking its parsed text.</summary>
public sealed class ArticleLinker(
    ParsedArticle article, LinkResolver resolver, IReadOnlyDictionary<string, Source> sources, DiagnosticBag diagnostics)
{
    private readonly Dictionary<Inline, LinkTarget> _links = [];
    private readonly Dictionary<CitationInline, ImmutableArray<Citation>> _citations = [];
    private readonly ImmutableArray<Reference>.Builder _references = ImmutableArray.CreateBuilder<Reference>();
    private readonly ImmutableArray<SourceUse>.Builder _uses = ImmutableArray.CreateBuilder<SourceUse>();

    /// <summary>The article with everything found; what was not found is reported.</summary>
    public LinkedArticle Link()
    {
        LinkPart(null, article.Lead);
        foreach (var section in article.AllSections())
        {
            LinkPart(section.Anchor, [section.Heading, .. section.Blocks]);
        }

        if (article.FrontMatter.Kind == ArticleKind.History)
        {
            WarnOfUncitedSections();
        }

        return new LinkedArticle
        {
            Parsed = article,
            Links = _links,
            Citations = _citations,
            References = _references.ToImmutable(),
            SourceUses = _uses.ToImmutable(),
        };
    }

    private void LinkPart(string? anchor, IEnumerable<Block> blocks)
    {
        foreach (var item in blocks.SelectMany(MarkdownWalk.SelfAndDescendants))
        {
            switch (item)
            {
                case LinkInline { IsImage: true } picture:
                    LinkPicture(picture);
                    break;
                case LinkInline link:
                    Add(link, link.Url, anchor);
                    break;
                case AutolinkInline link:
                    Add(link, link.IsEmail ? "mailto:" + link.Url : link.Url, anchor);
                    break;
                case CitationInline citation:
                    Cite(citation, anchor);
                    break;
            }
        }
    }

    private void Add(Inline link, string? url, string? anchor)
    {
        if (resolver.Resolve(article, url, MarkdownPosition.Of(link)) is not { } target)
        {
            return;
        }

        _links[link] = target;
        if (target is LinkTarget.Page page)
        {
            _references.Add(new Reference(article.Slug, anchor, page.Slug, page.Anchor));
        }
    }

    private void LinkPicture(LinkInline picture)
    {
        if (string.IsNullOrWhiteSpace(PlainText.Of(picture)))
        {
            diagnostics.Error(
                DiagnosticCodes.NoAlternativeText, article.DisplayPath, MarkdownPosition.Of(picture),
                "the picture has no alternative text; say in the brackets what it shows: `![…](…)`");
        }

        if (picture is not { PreviousSibling: null, NextSibling: null, Parent.ParentBlock: ParagraphBlock })
        {
            diagnostics.Error(
                DiagnosticCodes.BadImage, article.DisplayPath, MarkdownPosition.Of(picture), "a picture stands in a paragraph of its own");
        }

        var target = resolver.Resolve(article, picture.Url, MarkdownPosition.Of(picture));
        if (target is LinkTarget.Picture)
        {
            _links[picture] = target;
        }
        else if (target is not null)
        {
            diagnostics.Error(
                DiagnosticCodes.BadImage, article.DisplayPath, MarkdownPosition.Of(picture),
                "a picture comes from the folder content/figures, so that its credit and licence are known");
        }
    }

    private void Cite(CitationInline citation, string? anchor)
    {
        var found = ImmutableArray.CreateBuilder<Citation>();
        foreach (var item in citation.Items)
        {
            if (sources.TryGetValue(item.Key, out var source))
            {
                found.Add(new Citation(source, item.Locator));
                _uses.Add(new SourceUse(source.Key, article.Slug, anchor));
            }
            else
            {
                diagnostics.Error(
                    DiagnosticCodes.UnknownSource, article.DisplayPath, item.PositionIn(citation),
                    $"no work `{item.Key}` in content/{SourcesReader.Path}{Nearest.Suggestion(item.Key, sources.Keys)}");
            }
        }

        _citations[citation] = found.ToImmutable();
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
