using System.Collections.Frozen;

namespace KoreanWar.Content.Model;

/// <summary>
/// First path segments that no article may take: every address the site has or is to have beside its articles,
/// and the folders of its assets.
/// </summary>
public static class ReservedSlugs
{
    /// <summary>All reserved segments, without extension.</summary>
    public static FrozenSet<string> All { get; } = new[]
    {
        // reference
        "documents", "findings", "corrections", "timeline", "people", "places", "glossary", "map", "losses", "sources",

        // search
        "search", "suggest", "opensearch",

        // conventions
        "sitemap", "feed", "changes", "robots", "site", "security", "favicon",

        // other forms
        "cite", "data", "openapi", "llms", "korean-war", "print",

        // operators and errors
        "health", "errors",

        // asset folders, and names that would be mistaken for the home page
        "css", "js", "fonts", "figures", "images", "icons", "lib", "assets", "index", "home",
    }.ToFrozenSet(StringComparer.Ordinal);
}
