using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Reading.Markup.Spans;
using Markdig.Extensions.Alerts;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Linking.Names;

/// <summary>
/// Finds the names in the text of one section, sub-sections included: links the first mention of each, warns of a
/// spelling that is not the chosen one, and tells every entry that is mentioned.
/// </summary>
/// <param name="names">All names.</param>
/// <param name="path">The file, as diagnostics name it.</param>
/// <param name="own">The entry that the text itself is about, which is not linked; null in an article.</param>
/// <param name="diagnostics">Takes the warnings.</param>
/// <param name="links">What the links that the editor made lead to; the entry that one leads to is not linked again.</param>
public sealed class MentionFinder(
    NameIndex names, string path, string? own, DiagnosticBag diagnostics, IReadOnlyDictionary<Inline, LinkTarget>? links = null)
{
    private const string NoLink = "nolink";

    private readonly HashSet<(string Slug, string? Anchor)> _linked = [];

    /// <summary>Links the first mentions in these blocks, and gives every entry that they mention.</summary>
    public IReadOnlyCollection<NameTarget> Run(IEnumerable<Block> blocks)
    {
        var mentioned = new HashSet<NameTarget>();
        foreach (var block in blocks)
        {
            Walk(block, mayLink: true, mentioned);
        }

        return mentioned;
    }

    private void Walk(Block block, bool mayLink, HashSet<NameTarget> mentioned)
    {
        switch (block)
        {
            case HeadingBlock { Inline: { } heading }:
                Walk(heading, mayLink: false, mentioned);
                break;
            case LeafBlock { Inline: { } inlines }:
                Walk(inlines, mayLink, mentioned);
                break;

            // A content note is read before the text; the text is where a name is introduced.
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Walk(child, mayLink && container is not AlertBlock, mentioned);
                }

                break;
        }
    }

    private void Walk(ContainerInline container, bool mayLink, HashSet<NameTarget> mentioned)
    {
        var run = new List<Inline>();
        foreach (var child in container.ToList())
        {
            if (TextRun.Holds(child))
            {
                run.Add(child);
                continue;
            }

            ReadRun(run, mayLink, mentioned);
            run.Clear();
            WalkInside(child, mayLink, mentioned);
        }

        ReadRun(run, mayLink, mentioned);
    }

    private void WalkInside(Inline inline, bool mayLink, HashSet<NameTarget> mentioned)
    {
        switch (inline)
        {
            // A name in its own script is no spelling of ours, and a title in italics belongs to its work.
            case SpanInline span when span.Find("lang") is not null:
            case EmphasisInline { DelimiterCount: 1 }:
            case LinkInline { IsImage: true }:
                break;
            case SpanInline span when span.TryGetAttributes()?.Classes?.Contains(NoLink) == true:
                SwitchOff(span, mentioned);
                break;
            case LinkInline link:
                Walk(link, mayLink: false, mentioned);
                if (mayLink && links?.GetValueOrDefault(link) is LinkTarget.Page page)
                {
                    _linked.Add((page.Slug, page.Anchor));
                }

                break;
            case ContainerInline container:
                Walk(container, mayLink, mentioned);
                break;
        }
    }

    // What an editor switched off stands as it is written, and is not linked further down either: that would be the
    // same link a line later.
    private void SwitchOff(SpanInline span, HashSet<NameTarget> mentioned)
    {
        var inside = names.Find(PlainText.Of(span)).Where(m => m.Use != NameUse.Fixed).Select(m => m.Target).ToHashSet();
        _linked.UnionWith(inside.Select(AddressOf));
        mentioned.UnionWith(inside);
    }

    private void ReadRun(List<Inline> run, bool mayLink, HashSet<NameTarget> mentioned)
    {
        if (run.Count == 0)
        {
            return;
        }

        var text = new TextRun(run);
        var firsts = new List<NameMatch>();
        foreach (var match in names.Find(text.Text))
        {
            if (match.Use == NameUse.Search)
            {
                Warn(text, match);
            }

            if (match.Use == NameUse.Fixed || match.Target.Slug == own)
            {
                continue;
            }

            mentioned.Add(match.Target);
            if (mayLink && _linked.Add(AddressOf(match.Target)))
            {
                firsts.Add(match);
            }
        }

        // From the end, so that what is cut does not move what is still to be cut.
        for (var i = firsts.Count - 1; i >= 0; i--)
        {
            text.Wrap(firsts[i].Start, firsts[i].Length, new MentionInline(firsts[i].Target));
        }
    }

    private void Warn(TextRun text, NameMatch match) => diagnostics.Warning(
        DiagnosticCodes.OtherSpelling, path, text.PositionOf(match.Start),
        $"`{text.Text.AsSpan(match.Start, match.Length)}` is written `{match.Target.Name}` on this site; "
        + "a fixed name that holds the other spelling is listed under `fixed` with the person or place");

    private static (string Slug, string? Anchor) AddressOf(NameTarget target) => (target.Slug, target.Anchor);
}
