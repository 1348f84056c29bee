using System.Text;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Reading.Markup.Spans;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.SmartyPants;
using Markdig.Helpers;
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
            if (child is LiteralInline or SmartyPant or HtmlEntityInline or LineBreakInline)
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

        var text = Flatten(run);
        var firsts = new List<NameMatch>();
        foreach (var match in names.Find(text))
        {
            if (match.Use == NameUse.Search)
            {
                Warn(run, text, match);
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
            Wrap(run, firsts[i]);
        }
    }

    private void Warn(List<Inline> run, string text, NameMatch match)
    {
        var (inline, offset) = At(run, match.Start);
        var start = MarkdownPosition.Of(inline);
        diagnostics.Warning(
            DiagnosticCodes.OtherSpelling, path, start with { Column = start.Column + offset },
            $"`{text.AsSpan(match.Start, match.Length)}` is written `{match.Target.Name}` on this site; "
            + "a fixed name that holds the other spelling is listed under `fixed` with the person or place");
    }

    private static void Wrap(List<Inline> run, NameMatch match)
    {
        var (end, endOffset) = At(run, match.Start + match.Length - 1);
        Cut(run, end, endOffset + 1);
        var (start, startOffset) = At(run, match.Start);
        var first = Cut(run, start, startOffset) ?? start;
        var last = At(run, match.Start + match.Length - 1).Inline;
        var mention = new MentionInline(match.Target) { Line = first.Line, Column = first.Column, Span = new SourceSpan(first.Span.Start, last.Span.End) };
        first.InsertBefore(mention);
        var index = run.IndexOf(first);
        var inside = run.GetRange(index, run.IndexOf(last) - index + 1);
        foreach (var inline in inside)
        {
            inline.Remove();
            mention.AppendChild(inline);
        }
    }

    // Cuts a literal in two, and gives the second part; null when the cut is at its end or beginning.
    private static LiteralInline? Cut(List<Inline> run, Inline inline, int offset)
    {
        if (inline is not LiteralInline literal || offset <= 0 || offset >= literal.Content.Length)
        {
            return null;
        }

        var content = literal.Content;
        var rest = new LiteralInline(new StringSlice(content.Text, content.Start + offset, content.End))
        {
            Line = literal.Line,
            Column = literal.Column + offset,
            Span = new SourceSpan(literal.Span.Start + offset, literal.Span.End),
        };
        literal.Content = new StringSlice(content.Text, content.Start, content.Start + offset - 1);
        literal.Span = new SourceSpan(literal.Span.Start, literal.Span.Start + offset - 1);
        literal.InsertAfter(rest);
        run.Insert(run.IndexOf(literal) + 1, rest);
        return rest;
    }

    private static (Inline Inline, int Offset) At(List<Inline> run, int index)
    {
        foreach (var inline in run)
        {
            var length = TextOf(inline).Length;
            if (index < length)
            {
                return (inline, index);
            }

            index -= length;
        }

        throw new ArgumentOutOfRangeException(nameof(index), "The text has fewer characters.");
    }

    private static string Flatten(List<Inline> run)
    {
        var text = new StringBuilder();
        foreach (var inline in run)
        {
            text.Append(TextOf(inline));
        }

        return text.ToString();
    }

    private static (string Slug, string? Anchor) AddressOf(NameTarget target) => (target.Slug, target.Anchor);

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString().Replace('\u00A0', ' '),
        HtmlEntityInline entity => entity.Transcoded.ToString().Replace('\u00A0', ' '),
        SmartyPant smarty => PlainText.Of(smarty),
        _ => " ",
    };
}
