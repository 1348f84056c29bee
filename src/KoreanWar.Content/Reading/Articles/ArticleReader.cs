using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Text;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Articles;

/// <summary>Parses one article's file and checks what can be checked without knowing the others.</summary>
public sealed class ArticleReader(DiagnosticBag diagnostics)
{
    /// <summary>More lines than this without a blank one between them are not read.</summary>
    public const int MostLines = 5000;

    /// <summary>The parsed article, or null when the file gave nothing to parse; the reasons were reported.</summary>
    public ParsedArticle? Read(ContentFile file)
    {
        var slug = file.Name[..^".md".Length];
        CheckSlug(slug, file.DisplayPath);
        if (ContentText.Read(file, diagnostics) is not { } text
            || !HasBlankLines(text, file.DisplayPath)
            || Parse(text, file.DisplayPath) is not { } document)
        {
            return null;
        }

        new BodyCheck(file.DisplayPath, diagnostics).Run(document);
        var (lead, sections) = new SectionTree(file.DisplayPath, diagnostics).Read(document);
        var head = document.OfType<YamlFrontMatterBlock>().FirstOrDefault();
        var article = new ParsedArticle
        {
            Path = file.Path,
            Slug = slug,
            FrontMatter = new FrontMatterReader(file.DisplayPath, diagnostics).Read(head),
            Lead = [.. lead],
            Sections = [.. sections],
        };
        AddAliases(article);
        return article;
    }

    // Markdig takes quadratic time for reference definitions that follow one another line by line.
    private bool HasBlankLines(string text, string path)
    {
        var (line, first) = (0, 1);
        foreach (var content in text.AsSpan().Split('\n'))
        {
            line++;
            if (text.AsSpan(content).IsWhiteSpace())
            {
                first = line + 1;
            }
            else if (line - first >= MostLines)
            {
                diagnostics.Error(
                    DiagnosticCodes.TooLong, path, new TextPosition(first, 1),
                    $"here are more than {MostLines:N0} lines without a blank one between them; divide them");
                return false;
            }
        }

        return true;
    }

    private MarkdownDocument? Parse(string text, string path)
    {
        try
        {
            return ContentMarkdown.Parse(text);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what would overflow the stack; it does not say where.
            diagnostics.Error(
                DiagnosticCodes.TooDeeplyNested, path, TextPosition.Start, "quotes, lists or brackets are nested too deeply");
            return null;
        }
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
