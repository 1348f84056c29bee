using KoreanWar.Web.Metadata;

namespace KoreanWar.Web.Pages;

/// <summary>The links to what comes before and after a page.</summary>
/// <param name="Label">What the links are called for a screen reader.</param>
/// <param name="Previous">The page before, or null.</param>
/// <param name="Next">The page after, or null.</param>
public sealed record NeighbourLinks(string Label, Breadcrumb? Previous, Breadcrumb? Next);
