using KoreanWar.Content.Model;
using KoreanWar.Content.Navigation;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace KoreanWar.Web.Pages;

/// <summary>An article: its text with notes, its contents, and what refers to it.</summary>
public sealed class ArticleModel(SiteContent content) : SitePage
{
    /// <summary>The article shown.</summary>
    public Article Article { get; private set; } = null!;

    /// <summary>The articles before and after it.</summary>
    public NeighbourLinks Neighbours { get; private set; } = null!;

    /// <summary>Shows the article with this slug, or none.</summary>
    public IActionResult OnGet(string? article)
    {
        if (article is null || content.Snapshot!.FindArticle(article) is not { } found)
        {
            return NotFound();
        }

        Article = found;
        var around = ReadingOrder.Around(content.Snapshot.Articles, found);
        Neighbours = new NeighbourLinks("Articles in reading order", Link(around.Previous), Link(around.Next));
        Metadata = new PageMetadata
        {
            Title = found.Title,
            Description = found.Summary,
            CanonicalPath = found.Path,
            Type = "article",
            Breadcrumbs = [new Breadcrumb(found.NavTitle)],
        };
        return Page();
    }

    private static Breadcrumb? Link(Article? article) => article is null ? null : new Breadcrumb(article.Title, article.Path);
}
