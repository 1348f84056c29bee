using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Reading.Claims;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Reading.Markup.Citations;
using KoreanWar.Content.Reading.Markup.Spans;
using KoreanWar.Content.Reading.Placements;
using KoreanWar.Content.Reading.Sources;
using KoreanWar.Content.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Linking;

/// <summary>Resolves the links, pictures and citations of one file by walking its parsed text.</summary>
/// <param name="path">The file's path in the content folder.</param>
/// <param name="resolver">Finds what links lead to.</param>
/// <param name="works">The bibliography, by key.</param>
/// <param name="parts">What only an article may hold; null for any other text.</param>
/// <param name="diagnostics">Takes what could not be found.</param>
public sealed class TextLinker(
    string path,
    LinkResolver resolver,
    IReadOnlyDictionary<string, Source> works,
    ArticleParts? parts,
    DiagnosticBag diagnostics)
{
    private readonly Dictionary<Inline, LinkTarget> _links = [];
    private readonly Dictionary<CitationInline, ImmutableArray<Citation>> _citations = [];
    private readonly Dictionary<SpanInline, Claim> _claims = [];
    private readonly Dictionary<FencedCodeBlock, Placement> _placements = [];
    private readonly string _displayPath = "content/" + path;

    /// <summary>Everything found so far.</summary>
    public LinkedText Text => new(_links, _citations, _claims, _placements);

    /// <summary>Resolves what stands in these blocks.</summary>
    /// <returns>
    /// The pages of this site that they link to, the works that they cite, and the claims whose mark they carry, in order.
    /// </returns>
    public (IReadOnlyList<LinkTarget.Page> Pages, IReadOnlyList<string> Works, IReadOnlyList<string> Claims) Link(IEnumerable<Block> blocks)
    {
        var (pages, cited, marked) = (new List<LinkTarget.Page>(), new List<string>(), new List<string>());
        foreach (var item in blocks.SelectMany(MarkdownWalk.SelfAndDescendants))
        {
            switch (item)
            {
                case LinkInline { IsImage: true } picture:
                    LinkPicture(picture);
                    break;
                case LinkInline link:
                    Add(link, link.Url, pages);
                    break;
                case AutolinkInline link:
                    Add(link, link.IsEmail ? "mailto:" + link.Url : link.Url, pages);
                    break;
                case CitationInline citation:
                    Cite(citation, cited);
                    break;
                case SpanInline span when span.Find("claim") is { } id:
                    Mark(span, id, marked);
                    break;
                case SpanInline span when parts is null && span.Find("fact") is not null:
                    Error(DiagnosticCodes.UnsupportedSyntax, span, "a fact is marked in an article, where it is compared with its value; take the mark out");
                    break;
                case FencedCodeBlock block:
                    Place(block);
                    break;
            }
        }

        return (pages, cited, marked);
    }

    private void Add(Inline link, string? url, List<LinkTarget.Page> pages)
    {
        if (resolver.Resolve(path, url, MarkdownPosition.Of(link)) is not { } target)
        {
            return;
        }

        _links[link] = target;
        if (target is LinkTarget.Page page)
        {
            pages.Add(page);
        }
    }

    private void LinkPicture(LinkInline picture)
    {
        if (string.IsNullOrWhiteSpace(PlainText.Of(picture)))
        {
            Error(
                DiagnosticCodes.NoAlternativeText, picture,
                "the picture has no alternative text; say in the brackets what it shows: `![…](…)`");
        }

        if (picture is not { PreviousSibling: null, NextSibling: null, Parent.ParentBlock: ParagraphBlock })
        {
            Error(DiagnosticCodes.BadImage, picture, "a picture stands in a paragraph of its own");
        }

        var target = resolver.Resolve(path, picture.Url, MarkdownPosition.Of(picture));
        if (target is LinkTarget.Picture)
        {
            _links[picture] = target;
        }
        else if (target is not null)
        {
            Error(
                DiagnosticCodes.BadImage, picture,
                "a picture comes from the folder content/figures, so that its credit and licence are known");
        }
    }

    private void Cite(CitationInline citation, List<string> cited)
    {
        var found = ImmutableArray.CreateBuilder<Citation>();
        foreach (var item in citation.Items)
        {
            if (works.TryGetValue(item.Key, out var source))
            {
                found.Add(new Citation(source, item.Locator));
                cited.Add(source.Key);
            }
            else
            {
                diagnostics.Error(
                    DiagnosticCodes.UnknownSource, _displayPath, item.PositionIn(citation),
                    $"no work `{item.Key}` in content/{SourcesReader.Path}{Nearest.Suggestion(item.Key, works.Keys)}");
            }
        }

        _citations[citation] = found.ToImmutable();
    }

    private void Mark(SpanInline span, string id, List<string> marked)
    {
        if (!ClaimsReader.IsNumber(id))
        {
            // That was reported where the text was read.
            return;
        }

        if (parts is null)
        {
            Error(DiagnosticCodes.UnsupportedSyntax, span, "the mark of a claim stands in an article; take it out");
        }
        else if (!parts.Claims.TryGetValue(id, out var claim))
        {
            Error(DiagnosticCodes.UnknownId, span, $"there is no claim `{id}` in {ClaimsReader.DisplayPath}{Nearest.Suggestion(id, parts.Claims.Keys)}");
        }
        else if (claim.Verdict == Verdict.Confirmed)
        {
            Error(DiagnosticCodes.BadClaim, span, $"the claim `{id}` is confirmed, so there is nothing to correct here; take the mark out");
        }
        else if (FindHindrance(span) is { } hindrance)
        {
            Error(DiagnosticCodes.BadClaim, span, $"the mark of `{id}` is a link to its correction, and cannot stand {hindrance}");
        }
        else
        {
            _claims[span] = claim;
            marked.Add(id);
        }
    }

    private static string? FindHindrance(SpanInline span)
    {
        if (PlainText.Of(span).Length == 0)
        {
            return "around nothing";
        }

        for (var parent = span.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline link)
            {
                return link.IsImage ? "in the text of a picture" : "in another link";
            }

            if (parent.ParentBlock is HeadingBlock)
            {
                return "in a heading";
            }
        }

        return null;
    }

    private void Place(FencedCodeBlock block)
    {
        var name = block.Info ?? "";
        if (PlacementBlocks.Is(block) && parts is null)
        {
            Error(DiagnosticCodes.UnsupportedSyntax, block, $"the block `{name}` stands in an article");
        }
        else if (parts?.Placements.FirstOrDefault(p => p.Name == name)?.Read(_displayPath, block) is { } placement)
        {
            _placements[block] = placement;
        }
        else if (!PlacementBlocks.Is(block) && PlacementBlocks.FindNearest(name) is { } near)
        {
            Error(DiagnosticCodes.UnsupportedSyntax, block, $"there is no block `{name}`; did you mean `{near}`?");
        }
    }

    private void Error(string code, MarkdownObject item, string message) =>
        diagnostics.Error(code, _displayPath, MarkdownPosition.Of(item), message);
}
