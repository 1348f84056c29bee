using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreanWar.Content.Text;

/// <summary>
/// The numbers, months and times of day that a text tells, in one form each, so that <c>25 June</c>, <c>nine to 0</c> and
/// <c>1.25 million</c> can be compared with what is told elsewhere.
/// </summary>
public static partial class Quantities
{
    private static readonly FrozenSet<string> Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames
        .Where(m => m.Length > 0)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Numerals =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
            .Split(' ')
            .Select((word, number) => KeyValuePair.Create(word, (decimal)number))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal> Multiples = new Dictionary<string, decimal>
    {
        ["thousand"] = 1_000m,
        ["million"] = 1_000_000m,
        ["billion"] = 1_000_000_000m,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The quantities of a text in the order told: numbers as digits, months by name, times as <c>22:00</c>.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var result = ImmutableArray.CreateBuilder<string>();
        foreach (Match match in Parts().Matches(text))
        {
            if (match.Groups["word"].Success)
            {
                AddWord(match.Groups["word"].Value, match.Groups["times"].Value, result);
            }
            else if (match.Groups["time"].Success)
            {
                result.Add(match.Groups["time"].Value.PadLeft("00:00".Length, '0'));
            }
            else
            {
                var number = decimal.Parse(match.Groups["number"].Value, NumberStyles.Number, CultureInfo.InvariantCulture);
                result.Add(Write(number * Multiple(match.Groups["times"].Value)));
            }
        }

        return result.ToImmutable();
    }

    /// <summary>True when a text's quantities stand in the same order and side by side among those of a fuller one.</summary>
    public static bool IsPartOf(ImmutableArray<string> part, ImmutableArray<string> whole) =>
        part.Length > 0
        && Enumerable.Range(0, Math.Max(0, whole.Length - part.Length + 1))
            .Any(i => whole.AsSpan(i, part.Length).SequenceEqual(part.AsSpan()));

    private static void AddWord(string word, string times, ImmutableArray<string>.Builder result)
    {
        if (Months.TryGetValue(word, out var month))
        {
            result.Add(month);
        }
        else if (Numerals.TryGetValue(word, out var number))
        {
            result.Add(Write(number * Multiple(times)));
        }
    }

    private static decimal Multiple(string word) => Multiples.GetValueOrDefault(word, 1m);

    private static string Write(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    // At most fifteen digits, so that no number outgrows what it is read into.
    [GeneratedRegex(
        @"(?<time>\b[0-9]{1,2}:[0-9]{2}\b)"
        + @"|(?<number>(?<![0-9.,])(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(?![0-9])(?:\.[0-9]{1,9})?)(?:\s+(?<times>(?i:thousand|million|billion))\b)?"
        + @"|(?<word>\b\p{L}+)(?:\s+(?<times>(?i:thousand|million|billion))\b)?")]
    private static partial Regex Parts();
}
