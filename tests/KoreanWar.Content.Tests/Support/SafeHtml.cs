using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KoreanWar.Content.Tests.Support;

/// <summary>Parses HTML as a browser does and checks that nothing but what the site writes is in it.</summary>
internal static class SafeHtml
{
    private static readonly string[] Anywhere = ["class", "id", "lang"];
    private static readonly string[] Classes =
        ["alias", "heading", "permalink", "cite", "credit", "table", "right", "center"];

    private static readonly Dictionary<string, string[]> Elements = new()
    {
        ["p"] = [],
        ["em"] = [],
        ["strong"] = [],
        ["cite"] = [],
        ["code"] = [],
        ["pre"] = [],
        ["blockquote"] = [],
        ["br"] = [],
        ["hr"] = [],
        ["ul"] = [],
        ["ol"] = ["start"],
        ["li"] = [],
        ["dl"] = [],
        ["dt"] = [],
        ["dd"] = [],
        ["sup"] = [],
        ["span"] = ["data-claim", "aria-hidden"],
        ["a"] = ["href", "rel", "aria-label"],
        ["h1"] = [],
        ["h2"] = [],
        ["h3"] = [],
        ["h4"] = [],
        ["h5"] = [],
        ["h6"] = [],
        ["div"] = ["role", "tabindex", "aria-label"],
        ["table"] = [],
        ["thead"] = [],
        ["tbody"] = [],
        ["tr"] = [],
        ["th"] = ["scope"],
        ["td"] = [],
        ["figure"] = [],
        ["figcaption"] = [],
        ["img"] = ["src", "alt", "width", "height", "loading"],
    };

    /// <summary>What must not be in this HTML, or null when it is safe.</summary>
    public static string? FindDanger(string html)
    {
        var body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!;
        return body.Descendants<IComment>().FirstOrDefault() is { } comment
            ? $"<!--{comment.TextContent}-->"
            : body.QuerySelectorAll("*").Select(FindDanger).FirstOrDefault(danger => danger is not null);
    }

    private static string? FindDanger(IElement element)
    {
        if (!Elements.TryGetValue(element.LocalName, out var allowed))
        {
            return $"<{element.LocalName}>";
        }

        return element.Attributes.FirstOrDefault(a => !IsSafe(element, a, allowed)) is { } attribute
            ? $"<{element.LocalName} {attribute.Name}=\"{attribute.Value}\">"
            : null;
    }

    private static bool IsSafe(IElement element, IAttr attribute, string[] allowed) => attribute.Name switch
    {
        "href" => IsAddress(attribute.Value) && allowed.Contains("href"),
        "src" => attribute.Value.StartsWith("/figures/", StringComparison.Ordinal) && allowed.Contains("src"),
        "class" => element.ClassList.All(c => Classes.Contains(c) || (element.LocalName == "code" && c.StartsWith("language-", StringComparison.Ordinal))),
        var name => Anywhere.Contains(name) || allowed.Contains(name),
    };

    private static bool IsAddress(string href) =>
        href.StartsWith('#')
        || (href.StartsWith('/') && !href.StartsWith("//", StringComparison.Ordinal) && !href.StartsWith("/\\", StringComparison.Ordinal))
        || href.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        || href.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
}
