using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;
using Microsoft.Extensions.Options;

namespace KoreanWar.Web.Pages;

/// <summary>The home page: the war in a few lines, the two ways in, and the contents.</summary>
public sealed class IndexModel(SiteContent content, IOptions<SiteOptions> options) : SitePage
{
    /// <summary>A list of more sections than this is folded, so that it does not push the others down.</summary>
    public const int MostSectionsShown = 16;

    private static readonly string[] WaysIn = ["background", "who-started-it"];

    /// <summary>All articles, in reading order.</summary>
    public ImmutableArray<Article> Articles { get; } = content.Snapshot!.Articles;

    /// <summary>The article whose lead introduces the war: the first in reading order.</summary>
    public Article Introduction => Articles[0];

    /// <summary>The articles that the home page leads to first.</summary>
    public ImmutableArray<Article> Entrances { get; } = [.. content.Snapshot.Articles.Where(a => WaysIn.Contains(a.Slug))];

    /// <summary>The site's name.</summary>
    public string SiteTitle { get; } = options.Value.Title;

    /// <summary>Shows the page.</summary>
    public void OnGet() => Metadata = new PageMetadata
    {
        Title = SiteTitle,
        Description = Introduction.Summary,
        CanonicalPath = "/",
    };
}
