using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Reading.Events;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Linking;

/// <summary>Finds the section that tells an event.</summary>
public sealed class SectionFinder(IEnumerable<ParsedArticle> articles, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Backlink> _sections = articles
        .SelectMany(a => a.AllSections().Select(s => (Key: $"{a.Slug}#{s.Anchor}", Article: a, Section: s)))
        .ToDictionary(
            s => s.Key,
            s => new Backlink($"/{s.Article.Slug}#{Uri.EscapeDataString(s.Section.Anchor)}", s.Article.FrontMatter.Title, s.Section.Title),
            StringComparer.Ordinal);

    /// <summary>The event with its section; one that does not exist is reported.</summary>
    public TimelineEvent Link(ParsedEvent parsed)
    {
        if (parsed.Section is null)
        {
            return parsed.Event;
        }

        var section = _sections.GetValueOrDefault(parsed.Section);
        if (section is null)
        {
            diagnostics.Error(
                DiagnosticCodes.DeadAnchor, EventsReader.DisplayPath, parsed.SectionPosition,
                $"there is no section `{parsed.Section}`; write the article and the anchor, such as `the-war#incheon`"
                + Nearest.Suggestion(parsed.Section, _sections.Keys));
        }

        return parsed.Event with { Section = section };
    }
}
