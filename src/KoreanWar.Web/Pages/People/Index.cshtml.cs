using KoreanWar.Content.Model;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;

namespace KoreanWar.Web.Pages.People;

/// <summary>Everybody who has a page, by party.</summary>
public sealed class IndexModel(SiteContent content) : SitePage
{
    /// <summary>The people of each party, by name.</summary>
    public IReadOnlyList<IGrouping<Side, Person>> Groups { get; } =
        [.. content.Snapshot!.People.GroupBy(p => p.Side).OrderBy(g => g.Key)];

    /// <summary>How many people there are.</summary>
    public int Count { get; } = content.Snapshot.People.Length;

    /// <summary>Shows the page.</summary>
    public void OnGet() => Metadata = new PageMetadata
    {
        Title = "People",
        Description = $"The {Count} people of this history, by party: who they were, how to say their names, and what they did.",
        CanonicalPath = "/people",
        Breadcrumbs = [new Breadcrumb("People")],
    };
}
