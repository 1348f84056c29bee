using System.Collections.Immutable;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Rendering;

/// <summary>Turns a linked article into the article that pages show.</summary>
public sealed class ArticleRenderer(LinkedArticle linked, Backlinks backlinks)
{
    private static readonly IReadOnlySet<string> NoAnchors = ImmutableHashSet<string>.Empty;

    private readonly ParsedArticle _parsed = linked.Parsed;

    /// <summary>The finished article.</summary>
    public Article Render()
    {
        var frontMatter = _parsed.FrontMatter;
        var sections = _parsed.Sections.Select(Build).ToImmutableArray();
        var lead = PlainText.Of(_parsed.Lead);
        var words = Words.Count(lead)
            + sections.SelectMany(s => s.SelfAndDescendants()).Sum(s => Words.Count(s.Title) + Words.Count(s.PlainText));
        return new Article
        {
            Slug = _parsed.Slug,
            Title = frontMatter.Title,
            NavTitle = frontMatter.Nav ?? frontMatter.Title,
            Summary = frontMatter.Summary,
            Kind = frontMatter.Kind,
            Order = frontMatter.Order ?? 0,
            Updated = frontMatter.Updated,
            Aliases = [.. frontMatter.PageAliases.Select(a => a.Slug)],
            Body = RenderBody(),
            Lead = RenderLead(),
            LeadPlainText = lead,
            Sections = sections,
            Backlinks = backlinks.ToArticle(_parsed.Slug),
            WordCount = words,
            ReadingMinutes = Words.ReadingMinutes(words),
        };
    }

    private Section Build(ParsedSection section) => new()
    {
        Anchor = section.Anchor,
        Title = section.Title,
        Level = section.Level,
        Children = [.. section.Children.Select(Build)],
        PlainText = PlainText.Of(section.Blocks),
        Aliases = [.. section.Aliases],
        Backlinks = backlinks.ToSection(_parsed.Slug, section),
        Page = section.Level == 2 ? RenderPage(section) : null,
        Permalink = Backlinks.Permalink(_parsed.Slug, section.Anchor),
    };

    private RenderedText RenderBody()
    {
        var context = NewContext(AnchorsOf(_parsed.AllSections()));
        var writer = new HtmlWriter(context);
        writer.Write(_parsed.Lead);
        foreach (var section in _parsed.Sections)
        {
            writer.Write(section);
        }

        return writer.ToText();
    }

    private RenderedText RenderLead()
    {
        var context = NewContext(NoAnchors);
        var writer = new HtmlWriter(context);
        writer.Write(_parsed.Lead);
        return writer.ToText();
    }

    private RenderedText RenderPage(ParsedSection section)
    {
        // The section's heading is the h1 of the page, so its own anchor is not in the text.
        var context = NewContext(AnchorsOf(section.Children.SelectMany(c => c.SelfAndDescendants())), levelShift: 1);
        var writer = new HtmlWriter(context);
        writer.WriteContent(section);
        return writer.ToText();
    }

    private RenderContext NewContext(IReadOnlySet<string> anchors, int levelShift = 0) => new()
    {
        Text = linked.Text,
        Slug = _parsed.Slug,
        Title = _parsed.FrontMatter.Title,
        LocalAnchors = anchors,
        LevelShift = levelShift,
    };

    private static HashSet<string> AnchorsOf(IEnumerable<ParsedSection> sections) =>
        sections.SelectMany(s => s.Aliases.Append(s.Anchor)).ToHashSet(StringComparer.Ordinal);
}
