using KoreanWar.Content.Model;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;

namespace KoreanWar.Web.Pages.Places;

/// <summary>Every place that has a page, by kind.</summary>
public sealed class IndexModel(SiteContent content) : SitePage
{
    /// <summary>The places of each kind, by name.</summary>
    public IReadOnlyList<IGrouping<PlaceKind, Place>> Groups { get; } =
        [.. content.Snapshot!.Places.GroupBy(p => p.Kind).OrderBy(g => g.Key)];

    /// <summary>How many places there are.</summary>
    public int Count { get; } = content.Snapshot.Places.Length;

    /// <summary>Shows the page.</summary>
    public void OnGet() => Metadata = new PageMetadata
    {
        Title = "Places",
        Description = $"The {Count} places of this history: other spellings of their names, where they are, and what happened there.",
        CanonicalPath = "/places",
        Breadcrumbs = [new Breadcrumb("Places")],
    };
}
