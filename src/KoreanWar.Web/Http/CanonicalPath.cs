using KoreanWar.Content;

namespace KoreanWar.Web.Http;

/// <summary>Works out the canonical form of a path as somebody typed or remembered it.</summary>
public static class CanonicalPath
{
    /// <summary>The form the path would have if it names a page; whether there is such a page is not looked at.</summary>
    public static string Find(SiteSnapshot site, string path)
    {
        var segments = Normalize(path).ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0)
        {
            return "/";
        }

        segments[^1] = WithoutExtension(segments[^1]);
        if (segments[^1] is "index" or "")
        {
            segments = segments[..^1];
        }

        if (segments is [var first, ..] && site.FindAlias(first) is { } slug)
        {
            segments[0] = slug;
        }

        if (segments is [var article, var anchor] && FindSection(site, article, anchor) is { } section)
        {
            segments[1] = section;
        }

        return "/" + string.Join('/', segments);
    }

    private static string WithoutExtension(string segment) =>
        segment.EndsWith(".html", StringComparison.Ordinal) ? segment[..^".html".Length]
        : segment.EndsWith(".htm", StringComparison.Ordinal) ? segment[..^".htm".Length]
        : segment;

    private static string? FindSection(SiteSnapshot site, string slug, string anchor) =>
        site.FindArticle(slug)?.Sections.FirstOrDefault(s => s.Aliases.Contains(anchor))?.Anchor;

    private static string Normalize(string path)
    {
        try
        {
            return path.Normalize();
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair: no page has it in its address.
            return path;
        }
    }
}
