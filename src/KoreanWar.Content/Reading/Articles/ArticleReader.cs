using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Articles;

/// <summary>Parses one article's file and checks what can be checked without knowing the others.</summary>
public sealed class ArticleReader(DiagnosticBag diagnostics)
{
    /// <summary>The parsed article, or null when the file gave nothing to parse; the reasons were reported.</summary>
    public ParsedArticle? Read(ContentFile file)
    {
        var slug = file.Name[..^".md".Length];
        CheckSlug(slug, file.DisplayPath);
        if (MarkdownFile.Read(file, diagnostics) is not { } document)
        {
            return null;
        }

        var (lead, sections) = new SectionTree(file.DisplayPath, diagnostics).Read(document);
        var article = new ParsedArticle
        {
            Path = file.Path,
            Slug = slug,
            FrontMatter = new FrontMatterReader(file.DisplayPath, diagnostics).Read(document),
            Lead = [.. lead],
            Sections = [.. sections],
        };
        AddAliases(article);
        return article;
    }

    private void CheckSlug(string slug, string path)
    {
        if (!Slug.IsPageSlug(slug))
        {
            diagnostics.Error(
                DiagnosticCodes.BadSlug, path, TextPosition.Start,
                $"`{slug}` cannot be an address; name the file with lower-case letters, digits and single hyphens");
        }
        else if (ReservedSlugs.All.Contains(slug))
        {
            diagnostics.Error(
                DiagnosticCodes.ReservedSlug, path, TextPosition.Start, $"`/{slug}` is an address of the site itself; choose another name");
        }
    }

    private void AddAliases(ParsedArticle article)
    {
        var taken = article.AllSections().Select(s => s.Anchor).ToHashSet(StringComparer.Ordinal);
        foreach (var alias in article.FrontMatter.AnchorAliases)
        {
            var target = article.AllSections().FirstOrDefault(s => s.Anchor == alias.Section);
            if (target is null)
            {
                diagnostics.Error(
                    DiagnosticCodes.BadAlias, article.DisplayPath, alias.Position,
                    $"there is no section `{alias.Section}` here{Nearest.Suggestion(alias.Section, taken)}");
            }
            else if (!Slug.IsAnchor(alias.Anchor) || ReservedAnchors.Contains(alias.Anchor))
            {
                diagnostics.Error(
                    DiagnosticCodes.BadAlias, article.DisplayPath, alias.Position, $"`{alias.Anchor}` cannot be an anchor");
            }
            else if (!taken.Add(alias.Anchor))
            {
                diagnostics.Error(
                    DiagnosticCodes.DuplicateAnchor, article.DisplayPath, alias.Position,
                    $"the anchor `{alias.Anchor}` is in use in this file");
            }
            else
            {
                target.Aliases.Add(alias.Anchor);
            }
        }
    }
}
