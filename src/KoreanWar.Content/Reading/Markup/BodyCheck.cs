using System.Text.RegularExpressions;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading.Claims;
using KoreanWar.Content.Reading.Markup.Citations;
using KoreanWar.Content.Reading.Markup.Spans;
using KoreanWar.Content.Text;
using Markdig.Extensions.Alerts;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>Looks through a parsed text for what an editor may not write: raw HTML, other attributes, unmarked scripts.</summary>
public sealed partial class BodyCheck(string path, DiagnosticBag diagnostics)
{
    private static readonly string[] Classes = ["nolink"];
    private static readonly string[] SpanKeys = ["lang", "claim", "fact"];

    /// <summary>Reports every mistake in the document.</summary>
    public void Run(MarkdownDocument document)
    {
        foreach (var item in MarkdownWalk.SelfAndDescendants(document).ToList())
        {
            CheckAttributes(item);
            switch (item)
            {
                case HtmlBlock or HtmlInline:
                    Error(DiagnosticCodes.RawHtml, item, "raw HTML is not allowed; write it in Markdown, or escape `<` as `\\<`");
                    break;
                case HeadingBlock { Parent: not MarkdownDocument }:
                    Error(DiagnosticCodes.NestedHeading, item, "a heading cannot stand inside a list or a quote");
                    break;
                case AlertBlock note:
                    CheckContentNote(note);
                    break;
                case OverlongInline:
                    Error(
                        DiagnosticCodes.TooLong, item,
                        $"a paragraph or table has at most {OverlongInline.Most:N0} characters; divide it");
                    break;
                case CitationInline { Mistake: { } mistake }:
                    Error(DiagnosticCodes.MalformedCitation, item, mistake);
                    break;
                case LiteralInline literal:
                    CheckSyntax(literal);
                    CheckScript(literal, literal.Content.ToString());
                    break;
                case HtmlEntityInline entity:
                    CheckScript(entity, entity.Transcoded.ToString());
                    break;
            }
        }
    }

    private void CheckAttributes(MarkdownObject item)
    {
        if (item is SpanInline { IsMalformed: true })
        {
            Error(DiagnosticCodes.BadAttribute, item, "the attributes in braces cannot be read; write them as `{lang=ko}`");
        }

        if (item.TryGetAttributes() is not { } attributes)
        {
            return;
        }

        if (attributes.Id is not null && item is not HeadingBlock)
        {
            Error(DiagnosticCodes.BadAttribute, item, $"an id (`#{attributes.Id}`) belongs to a heading");
        }

        foreach (var name in attributes.Classes ?? [])
        {
            // Markdig itself gives a fenced block the class of its language, and a note that of its kind.
            if (!(item is FencedCodeBlock && IsLanguage(name))
                && !(item is AlertBlock && name.StartsWith("markdown-alert", StringComparison.Ordinal))
                && (item is not SpanInline || !Classes.Contains(name)))
            {
                Error(DiagnosticCodes.BadAttribute, item, $"the class `.{name}` is not allowed here{Nearest.Suggestion(name, Classes)}");
            }
        }

        foreach (var (key, value) in attributes.Properties ?? [])
        {
            CheckProperty(item, key, value ?? "");
        }

        // Whatever an attribute was, it reaches a page only where the site's own renderers write it: on spans and sections.
        if (item is not (SpanInline or HeadingBlock { Parent: MarkdownDocument }))
        {
            var language = item is FencedCodeBlock ? attributes.Classes?.Where(IsLanguage).ToList() : null;
            item.SetAttributes(new HtmlAttributes { Classes = language });
        }
    }

    private void CheckProperty(MarkdownObject item, string key, string value)
    {
        if (item is not SpanInline || !SpanKeys.Contains(key))
        {
            Error(DiagnosticCodes.BadAttribute, item, $"the attribute `{key}` is not allowed here{Nearest.Suggestion(key, SpanKeys)}");
        }
        else if (key == "lang" && !LanguageTag.IsMatch(value))
        {
            Error(
                DiagnosticCodes.BadLanguage, item,
                $"`{value}` is not a language; write a tag such as `ko`, `ko-Hani`, `zh-Hans` or `ru`");
        }
        else if (key == "claim" && !ClaimsReader.IsNumber(value))
        {
            Error(DiagnosticCodes.BadAttribute, item, $"`{value}` is not the number of a claim, such as `a-012`");
        }
        else if (key == "fact" && !Slug.IsPageSlug(value))
        {
            Error(DiagnosticCodes.BadAttribute, item, $"`{value}` is not the name of a fact, such as `us-dead`");
        }
    }

    private void CheckContentNote(AlertBlock note)
    {
        if (note.Kind.ToString() != "NOTE")
        {
            Error(
                DiagnosticCodes.UnsupportedSyntax, note,
                $"there is no block `[!{note.Kind}]`; the only one is the content note, `[!NOTE]`");
        }
        else if (PlainText.Of(note.AsEnumerable()).Length == 0)
        {
            Error(DiagnosticCodes.UnsupportedSyntax, note, "the content note has no text; write it below `> [!NOTE]`, with `>` before each line");
        }
    }

    private void CheckSyntax(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (text.Contains("[@", StringComparison.Ordinal) || (text.StartsWith("@") && FollowsBracket(literal)))
        {
            Error(DiagnosticCodes.MalformedCitation, literal, "the citation is not closed with `]`");
        }
        else if (Braces().IsMatch(text))
        {
            Error(
                DiagnosticCodes.BadAttribute, literal,
                "braces here name nothing; put what they belong to in brackets, `[text]{lang=ko}`");
        }
        else if (text.StartsWith("[^") || (text.StartsWith("^") && FollowsBracket(literal)))
        {
            Error(DiagnosticCodes.UnsupportedSyntax, literal, "footnotes are made from citations; write `[@key, p. 5]`");
        }
        else if (text.StartsWith("!NOTE]") && FollowsBracket(literal))
        {
            Error(
                DiagnosticCodes.UnsupportedSyntax, literal,
                "a content note stands by itself, and its first line is `> [!NOTE]` and nothing else");
        }
    }

    // Markdig leaves a bracket that nothing closes as the parent of what follows it.
    private static bool FollowsBracket(LiteralInline literal) => literal.PreviousSibling is null
        ? literal.Parent is LinkDelimiterInline
        : literal.PreviousSibling is LiteralInline before && before.Content.AsSpan().EndsWith("[");

    private void CheckScript(LeafInline inline, string text)
    {
        if (Scripts.FindOther(text) is var (letter, script) && SpanInline.FindAround(inline, "lang") is null)
        {
            Error(
                DiagnosticCodes.OtherScript, inline,
                $"letters of another script ({script}: {letter}) need their language, as in `[{letter}…]{{lang={LanguageFor(script)}}}`");
        }
    }

    private static bool IsLanguage(string name) =>
        name.StartsWith("language-", StringComparison.Ordinal) && !name.Any(char.IsWhiteSpace);

    private static string LanguageFor(string script) => script switch
    {
        "Han" => "zh-Hans",
        "Cyrillic" => "ru",
        "Kana" => "ja",
        "Greek" => "el",
        _ => "ko",
    };

    private void Error(string code, MarkdownObject item, string message) =>
        diagnostics.Error(code, path, MarkdownPosition.Of(item), message);

    [GeneratedRegex(@"\{(?:[#.][\w-]|(?:lang|claim|fact|style|class|id|on\w+)=)")]
    private static partial Regex Braces();
}
