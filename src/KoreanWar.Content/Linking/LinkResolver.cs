using System.Text.RegularExpressions;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Linking;

/// <summary>Finds what a link as written leads to. Only what is found here gets an address in a page.</summary>
/// <param name="articles">All articles of the site.</param>
/// <param name="figures">All pictures of the site, by path.</param>
/// <param name="entries">The people and the entries of the lists.</param>
/// <param name="diagnostics">Where what cannot be found is reported.</param>
public sealed partial class LinkResolver(
    IReadOnlyCollection<ParsedArticle> articles,
    IReadOnlyDictionary<string, Figure> figures,
    EntryAddresses entries,
    DiagnosticBag diagnostics)
{
    private static readonly string[] Schemes = ["https", "http", "mailto"];

    private readonly Dictionary<string, ParsedArticle> _articles = articles.ToDictionary(a => a.Path, StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> _anchors = articles.ToDictionary(
        a => a.Path,
        a => a.AllSections().SelectMany(s => s.Aliases.Append(s.Anchor)).ToHashSet(StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>The target of a link, or null after the reason was reported.</summary>
    /// <param name="from">The path, in the content folder, of the file that links.</param>
    /// <param name="url">The link as written.</param>
    /// <param name="position">Where it is written.</param>
    public LinkTarget? Resolve(string from, string? url, TextPosition position)
    {
        var address = Invisible().Replace(url ?? "", "");
        if (address.Length == 0)
        {
            return Fail(DiagnosticCodes.EmptyLink, "the link leads nowhere");
        }

        if (Scheme().Match(address) is { Success: true } scheme)
        {
            var name = scheme.Groups[1].Value.ToLowerInvariant();
            return Schemes.Contains(name)
                ? new LinkTarget.External(address)
                : Fail(DiagnosticCodes.BadScheme, $"links of the kind `{name}:` are not allowed; use https, http or mailto");
        }

        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? address : address[..hash];
        var anchor = hash < 0 || hash == address.Length - 1 ? null : Normalized(Uri.UnescapeDataString(address[(hash + 1)..]));
        if (Normalize(from, path.Length == 0 ? Path.GetFileName(from) : Uri.UnescapeDataString(path)) is not { } file)
        {
            return Fail(
                DiagnosticCodes.OutsideContent,
                $"`{path}` lies outside the content folder; link to a file beside this one, such as `{Path.GetFileName(from)}`");
        }

        if (_articles.TryGetValue(file, out var article))
        {
            return ResolvePage(article, anchor);
        }

        if (entries.IdsIn(file) is { } ids)
        {
            return (LinkTarget?)entries.Find(file, anchor) ?? Fail(
                DiagnosticCodes.DeadAnchor, $"there is no entry `{anchor}` in content/{file}{Nearest.Suggestion(anchor ?? "", ids)}");
        }

        return figures.TryGetValue(file, out var figure)
            ? new LinkTarget.Picture(figure)
            : Fail(DiagnosticCodes.DeadFile, $"there is no file `{path}`{SuggestFile(from, file)}");

        LinkTarget? Fail(string code, string message)
        {
            diagnostics.Error(code, "content/" + from, position, message);
            return null;
        }

        LinkTarget? ResolvePage(ParsedArticle article, string? anchor)
        {
            var known = _anchors[article.Path];
            return anchor is null || known.Contains(anchor)
                ? new LinkTarget.Page(article.Slug, anchor)
                : Fail(
                    DiagnosticCodes.DeadAnchor,
                    $"there is no section `{anchor}` in {article.DisplayPath}{Nearest.Suggestion(anchor, known)}");
        }
    }

    // Anchors are in composed form; a keyboard may type them decomposed. Half a surrogate pair has no form.
    private static string Normalized(string anchor)
    {
        try
        {
            return anchor.Normalize();
        }
        catch (ArgumentException)
        {
            return anchor;
        }
    }

    // "articles/a.md" and "../people/b.md" give "people/b.md"; null when the way leaves the folder.
    private static string? Normalize(string from, string path)
    {
        if (path[0] is '/' or '\\')
        {
            return null;
        }

        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in path.Split('/', '\\'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }

    private string SuggestFile(string from, string file)
    {
        var known = _articles.Keys.Concat(figures.Keys).Concat(entries.Files).Select(path => RelativePath(from, path));
        var written = RelativePath(from, file);
        return _articles.ContainsKey(file + ".md") || entries.IdsIn(file + ".md") is not null
            ? $"; did you mean `{written}.md`?"
            : Nearest.Suggestion(written, known);
    }

    private static string RelativePath(string from, string to)
    {
        var folder = from[..(from.LastIndexOf('/') + 1)];
        return to.StartsWith(folder, StringComparison.Ordinal)
            ? to[folder.Length..]
            : string.Concat(Enumerable.Repeat("../", folder.Count(c => c == '/'))) + to;
    }

    // Browsers drop these from an address, so "java\tscript:" is a scheme to them.
    [GeneratedRegex(@"[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028\u2029\uFEFF]+")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"\A([A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();
}
