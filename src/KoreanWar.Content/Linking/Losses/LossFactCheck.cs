using System.Collections.Immutable;
using System.Globalization;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Reading.Facts;
using KoreanWar.Content.Reading.Losses;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Linking.Losses;

/// <summary>Checks that the list of losses gives the figures that the articles tell.</summary>
public sealed class LossFactCheck(ImmutableArray<Fact> facts, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Fact> _byId = facts.ToDictionary(f => f.Id, StringComparer.Ordinal);

    /// <summary>Reports every figure that differs from its fact, and warns of a figure that is a fact without saying so.</summary>
    public void Run(IEnumerable<ParsedLoss> losses)
    {
        foreach (var parsed in losses)
        {
            if (parsed.Fact is { } id)
            {
                Check(parsed, id);
            }
            else if (facts.FirstOrDefault(f => Tells(parsed.Loss, f) && !IsRound(f)) is { } fact)
            {
                diagnostics.Warning(
                    DiagnosticCodes.UnmarkedFact, LossesReader.DisplayPath, parsed.Position,
                    $"the figure is the fact `{fact.Id}`; add `fact: {fact.Id}`, so that both change together");
            }
        }
    }

    private void Check(ParsedLoss parsed, string id)
    {
        if (!_byId.TryGetValue(id, out var fact))
        {
            diagnostics.Error(
                DiagnosticCodes.UnknownFact, LossesReader.DisplayPath, parsed.Position,
                $"no fact `{id}` in {FactsReader.DisplayPath}{Nearest.Suggestion(id, _byId.Keys)}");
        }
        else if (!Tells(parsed.Loss, fact))
        {
            diagnostics.Error(
                DiagnosticCodes.FactDiffers, LossesReader.DisplayPath, parsed.Position,
                $"{Headcounts.Range(parsed.Loss.Low, parsed.Loss.High)} is not what "
                + $"{FactsReader.DisplayPath}({fact.Position.Line},{fact.Position.Column}) says of `{id}`, `{fact.Value}`");
        }
    }

    // A fact may be one end of a range.
    private static bool Tells(Loss loss, Fact fact) =>
        fact.Quantities is [var only] && (only == Digits(loss.Low) || only == Digits(loss.High));

    private static bool IsRound(Fact fact) => fact.Quantities[0].EndsWith("00", StringComparison.Ordinal);

    private static string Digits(int figure) => figure.ToString(CultureInfo.InvariantCulture);
}
