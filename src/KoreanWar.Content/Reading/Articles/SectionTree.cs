using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Text;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Articles;

/// <summary>Turns the flat blocks of a document into a lead and a tree of sections, and gives every heading an anchor.</summary>
public sealed class SectionTree(string path, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The blocks before the first section, and the sections of the highest level.</summary>
    public (IReadOnlyList<Block> Lead, IReadOnlyList<ParsedSection> Sections) Read(MarkdownDocument document)
    {
        var explicitAnchors = ReadExplicitAnchors(document);
        var lead = new List<Block>();
        var sections = new List<ParsedSection>();
        var open = new Stack<ParsedSection>();
        foreach (var block in document)
        {
            if (block is HeadingBlock { Level: > 1 } heading)
            {
                CheckLevel(heading, open.TryPeek(out var last) ? last.Level : 1);
                var section = NewSection(heading, explicitAnchors.GetValueOrDefault(heading));
                while (open.TryPeek(out var previous) && previous.Level >= section.Level)
                {
                    open.Pop();
                }

                (open.TryPeek(out var parent) ? parent.Children : sections).Add(section);
                open.Push(section);
            }
            else if (block is HeadingBlock)
            {
                diagnostics.Error(
                    DiagnosticCodes.HeadingOne, path, MarkdownPosition.Of(block), "the title is the page's only h1; begin sections with `##`");
            }
            else if (block is not (YamlFrontMatterBlock or LinkReferenceDefinitionGroup))
            {
                (open.TryPeek(out var section) ? section.Blocks : lead).Add(block);
            }
        }

        return (lead, sections);
    }

    // Written anchors come first: a generated one must make way for them wherever they stand.
    private Dictionary<HeadingBlock, string> ReadExplicitAnchors(MarkdownDocument document)
    {
        var result = new Dictionary<HeadingBlock, string>();
        foreach (var heading in document.OfType<HeadingBlock>().Where(h => h.Level > 1))
        {
            if (heading.TryGetAttributes()?.Id is not { } id)
            {
                continue;
            }

            if (!Slug.IsAnchor(id))
            {
                diagnostics.Error(
                    DiagnosticCodes.BadAnchor, path, MarkdownPosition.Of(heading),
                    $"the anchor `{id}` must be lower-case letters and digits with single hyphens, such as `{Slug.FromHeading(id)}`");
            }
            else if (ReservedAnchors.Contains(id))
            {
                diagnostics.Error(
                    DiagnosticCodes.BadAnchor, path, MarkdownPosition.Of(heading), $"the page itself uses the id `{id}`; choose another anchor");
            }
            else if (!_anchors.Add(id))
            {
                diagnostics.Error(
                    DiagnosticCodes.DuplicateAnchor, path, MarkdownPosition.Of(heading), $"the anchor `{id}` stands in this file twice");
            }
            else
            {
                result[heading] = id;
            }
        }

        return result;
    }

    private ParsedSection NewSection(HeadingBlock heading, string? anchor)
    {
        var title = PlainText.Of(heading.Inline);
        if (title.Length == 0)
        {
            diagnostics.Error(DiagnosticCodes.EmptyHeading, path, MarkdownPosition.Of(heading), "the heading has no text");
        }

        return new ParsedSection { Heading = heading, Title = title, Anchor = anchor ?? NewAnchor(title) };
    }

    private string NewAnchor(string title)
    {
        var wanted = Slug.FromHeading(title);
        var anchor = Unreserved(wanted);
        for (var i = _numbers.GetValueOrDefault(wanted, 2); !_anchors.Add(anchor); i++)
        {
            anchor = Unreserved($"{wanted}-{i}");
            _numbers[wanted] = i + 1;
        }

        return anchor;
    }

    // A number behind "note" or "note-1" would give reserved anchors without end; a word before it does not.
    private static string Unreserved(string anchor) => ReservedAnchors.Contains(anchor) ? "section-" + anchor : anchor;

    private void CheckLevel(HeadingBlock heading, int above)
    {
        if (heading.Level > above + 1)
        {
            diagnostics.Error(
                DiagnosticCodes.SkippedLevel, path, MarkdownPosition.Of(heading),
                $"a heading of level {heading.Level} stands under one of level {above}; write {new string('#', above + 1)}");
        }
    }
}
