using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Reading.Facts;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Reading.Markup.Spans;
using KoreanWar.Content.Text;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Linking;

/// <summary>Checks that the articles tell each fact with one value, and that they mark where they tell it.</summary>
public sealed partial class FactCheck(ImmutableArray<Fact> facts, DiagnosticBag diagnostics)
{
    private const string Key = "fact";

    private readonly Dictionary<string, Fact> _byId = facts.ToDictionary(f => f.Id, StringComparer.Ordinal);

    // A number as exact as 36,574 is no coincidence; a round one may count anything.
    private readonly ILookup<string, Fact> _byExactNumber = facts
        .Where(f => f.Quantities is [var only] && IsExact(only))
        .ToLookup(f => f.Quantities[0], StringComparer.Ordinal);

    /// <summary>Reports every mark that differs from its fact, with both places, and every fact told without a mark.</summary>
    public void Run(IEnumerable<ParsedArticle> articles)
    {
        var marks = articles.SelectMany(Check).ToLookup(m => m.Id, StringComparer.Ordinal);
        foreach (var mark in marks.SelectMany(m => m))
        {
            Check(mark, marks);
        }

        foreach (var fact in facts.Where(f => !marks.Contains(f.Id)))
        {
            diagnostics.Warning(
                DiagnosticCodes.UntoldFact, FactsReader.DisplayPath, fact.Position, $"no article tells the fact `{fact.Id}`");
        }
    }

    private IEnumerable<FactMark> Check(ParsedArticle article)
    {
        var blocks = article.Lead.Concat(article.AllSections().SelectMany(s => s.Blocks.Prepend(s.Heading)));
        foreach (var item in blocks.SelectMany(MarkdownWalk.SelfAndDescendants))
        {
            if (item is SpanInline span && span.Find(Key) is { } id)
            {
                yield return new FactMark(id, PlainText.Of(span), article.DisplayPath, MarkdownPosition.Of(span));
            }
            else if (item is LiteralInline literal)
            {
                WarnOfUnmarked(literal, article);
            }
        }
    }

    private void Check(FactMark mark, ILookup<string, FactMark> marks)
    {
        if (!_byId.TryGetValue(mark.Id, out var fact))
        {
            diagnostics.Error(
                DiagnosticCodes.UnknownFact, mark.Path, mark.Position,
                $"no fact `{mark.Id}` in {FactsReader.DisplayPath}{Nearest.Suggestion(mark.Id, _byId.Keys)}");
        }
        else if (!Tells(mark, fact))
        {
            var like = marks[mark.Id].FirstOrDefault(m => Tells(m, fact));
            diagnostics.Error(
                DiagnosticCodes.FactDiffers, mark.Path, mark.Position,
                $"`{mark.Text}` is not what {FactsReader.DisplayPath}({fact.Position.Line},{fact.Position.Column}) says of `{fact.Id}`, "
                + $"`{fact.Value}`" + (like is null ? "" : $", nor {like.Path}({like.Position.Line},{like.Position.Column}), `{like.Text}`"));
        }
    }

    private void WarnOfUnmarked(LiteralInline literal, ParsedArticle article)
    {
        foreach (var match in LongNumber().EnumerateMatches(literal.Content.AsSpan()))
        {
            var text = literal.Content.AsSpan().Slice(match.Index, match.Length).ToString();
            if (_byExactNumber[Quantities.Of(text)[0]].FirstOrDefault() is { } fact && SpanInline.FindAround(literal, Key) is null)
            {
                var start = MarkdownPosition.Of(literal);
                diagnostics.Warning(
                    DiagnosticCodes.UnmarkedFact, article.DisplayPath,
                    start with { Column = start.Column + match.Index },
                    $"`{text}` is the fact `{fact.Id}`; mark it, `[{text}]{{fact={fact.Id}}}`, so that both change together");
            }
        }
    }

    private static bool Tells(FactMark mark, Fact fact) => Quantities.IsPartOf(Quantities.Of(mark.Text), fact.Quantities);

    private static bool IsExact(string quantity) =>
        decimal.TryParse(quantity, CultureInfo.InvariantCulture, out var number) && number >= 1000 && number % 100 != 0 && !IsYear(number);

    private static bool IsYear(decimal number) => number is >= 1800 and < 2100;

    [GeneratedRegex(@"(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3}){1,4}(?![0-9]|[.,][0-9])")]
    private static partial Regex LongNumber();
}
