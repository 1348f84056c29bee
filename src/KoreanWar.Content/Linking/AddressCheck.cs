using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Linking;

/// <summary>Checks that no two articles want the same address or the same place in the reading order.</summary>
public sealed class AddressCheck(DiagnosticBag diagnostics)
{
    /// <summary>The articles whose slug is their own; of two with one slug, the first by path.</summary>
    public IReadOnlyList<ParsedArticle> Run(IReadOnlyList<ParsedArticle> articles)
    {
        var bySlug = new Dictionary<string, ParsedArticle>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (!bySlug.TryAdd(article.Slug, article))
            {
                diagnostics.Error(
                    DiagnosticCodes.DuplicateSlug, article.DisplayPath, TextPosition.Start,
                    $"the address `/{article.Slug}` belongs to {bySlug[article.Slug].DisplayPath}");
            }
        }

        CheckAliases(bySlug);
        CheckOrder(bySlug.Values);
        return [.. bySlug.Values];
    }

    private void CheckAliases(Dictionary<string, ParsedArticle> bySlug)
    {
        var taken = bySlug.ToDictionary(p => p.Key, p => p.Value.DisplayPath, StringComparer.Ordinal);
        foreach (var article in bySlug.Values)
        {
            foreach (var alias in article.FrontMatter.PageAliases)
            {
                if (!Slug.IsPageSlug(alias.Slug))
                {
                    Error(DiagnosticCodes.BadAlias, article, alias.Position, $"`{alias.Slug}` cannot have been an address");
                }
                else if (ReservedSlugs.All.Contains(alias.Slug))
                {
                    Error(DiagnosticCodes.ReservedSlug, article, alias.Position, $"`/{alias.Slug}` is an address of the site itself");
                }
                else if (!taken.TryAdd(alias.Slug, article.DisplayPath))
                {
                    Error(
                        DiagnosticCodes.DuplicateSlug, article, alias.Position,
                        $"the address `/{alias.Slug}` belongs to {taken[alias.Slug]}");
                }
            }
        }
    }

    private void CheckOrder(IEnumerable<ParsedArticle> articles)
    {
        foreach (var group in articles.Where(a => a.FrontMatter.Order is not null).GroupBy(a => a.FrontMatter.Order))
        {
            var first = group.First();
            foreach (var article in group.Skip(1))
            {
                Error(
                    DiagnosticCodes.DuplicateOrder, article, article.FrontMatter.OrderPosition,
                    $"`order` {group.Key} belongs to {first.DisplayPath}; the reading order needs one number each");
            }
        }
    }

    private void Error(string code, ParsedArticle article, TextPosition position, string message) =>
        diagnostics.Error(code, article.DisplayPath, position, message);
}
