using KoreanWar.Content.Model;
using KoreanWar.Content.Navigation;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace KoreanWar.Web.Pages;

/// <summary>A section of an article as a page of its own, for sharing and for reading one thing.</summary>
public sealed class SectionModel(SiteContent content) : SitePage
{
    /// <summary>The article it belongs to.</summary>
    public Article Article { get; private set; } = null!;

    /// <summary>The section shown.</summary>
    public Section Section { get; private set; } = null!;

    /// <summary>Its text with notes of its own.</summary>
    public RenderedText Text => Section.Page!;

    /// <summary>The sections before and after it.</summary>
    public NeighbourLinks Neighbours { get; private set; } = null!;

    /// <summary>Shows the section, or none.</summary>
    public IActionResult OnGet(string? article, string? section)
    {
        // A blank segment of the address arrives as null.
        if (article is null
            || section is null
            || content.Snapshot!.FindArticle(article) is not { } found
            || found.FindSection(section) is not { } part)
        {
            return NotFound();
        }

        Article = found;
        Section = part;
        var around = ReadingOrder.Around(found, part);
        Neighbours = new NeighbourLinks("Sections of this article", Link(around.Previous), Link(around.Next));
        Metadata = new PageMetadata
        {
            Title = found.TitleWith(part),
            Description = Description(part, found),
            CanonicalPath = found.Path,
            SharePath = $"{found.Path}/{part.Anchor}",
            Type = "article",
            Breadcrumbs = [new Breadcrumb(found.NavTitle, found.Path), new Breadcrumb(part.Title)],
        };
        return Page();
    }

    private static string Description(Section section, Article article)
    {
        var text = section.SelfAndDescendants().Select(s => s.PlainText).FirstOrDefault(t => t.Length > 0);
        return text is null ? article.Summary : Excerpt.Of(text);
    }

    private Breadcrumb? Link(Section? section) =>
        section is null ? null : new Breadcrumb(section.Title, $"{Article.Path}/{section.Anchor}");
}
