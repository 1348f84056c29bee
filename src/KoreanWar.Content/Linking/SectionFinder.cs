using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Reading.Claims;
using KoreanWar.Content.Reading.Events;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Linking;

/// <summary>Finds the section that tells an event or a claim.</summary>
public sealed class SectionFinder(IEnumerable<ParsedArticle> articles, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Backlink> _sections = articles
        .SelectMany(a => a.AllSections().Select(s => (Key: $"{a.Slug}#{s.Anchor}", Article: a, Section: s)))
        .ToDictionary(
            s => s.Key,
            s => new Backlink($"/{s.Article.Slug}#{Uri.EscapeDataString(s.Section.Anchor)}", s.Article.FrontMatter.Title, s.Section.Title),
            StringComparer.Ordinal);

    /// <summary>The event with its section; one that does not exist is reported.</summary>
    public TimelineEvent Link(ParsedEvent parsed) => parsed.Section is null
        ? parsed.Event
        : parsed.Event with { Section = Find(parsed.Section, EventsReader.DisplayPath, parsed.SectionPosition) };

    /// <summary>The claim with its section; one that does not exist is reported.</summary>
    public Claim Link(ParsedClaim parsed) => Find(parsed.Section, ClaimsReader.DisplayPath, parsed.SectionPosition) is { } section
        ? parsed.Claim with { Section = section }
        : parsed.Claim;

    private Backlink? Find(string section, string path, TextPosition position)
    {
        var found = _sections.GetValueOrDefault(section);
        if (found is null)
        {
            diagnostics.Error(
                DiagnosticCodes.DeadAnchor, path, position,
                $"there is no section `{section}`; write the article and the anchor, such as `the-war#incheon`"
                + Nearest.Suggestion(section, _sections.Keys));
        }

        return found;
    }
}
