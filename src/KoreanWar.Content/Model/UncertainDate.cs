using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreanWar.Content.Model;

/// <summary>
/// A date with honest precision: a day, a month or a year, exact or qualified. As written in the content:
/// <c>1950-06-25</c>, <c>about 1950-06</c>, <c>between 1953-06-01 and 1953-06-03</c>.
/// </summary>
/// <param name="Qualifier">How the date is to be taken.</param>
/// <param name="Date">The date.</param>
/// <param name="Until">The second date of <see cref="DateQualifier.Between"/>; null for all others.</param>
public sealed partial record UncertainDate(DateQualifier Qualifier, PartialDate Date, PartialDate? Until = null)
{
    /// <summary>The earliest day that the date may name; lists are sorted by it.</summary>
    public DateOnly Start => new(Date.Year, Date.Month ?? 1, Date.Day ?? 1);

    /// <summary>The last day of the latest period that is named; of <c>before 1950</c>, the last day of 1949.</summary>
    public DateOnly LastNamed
    {
        get
        {
            if (Qualifier == DateQualifier.Before && Start > DateOnly.MinValue)
            {
                return Start.AddDays(-1);
            }

            var last = Until ?? Date;
            var month = last.Month ?? 12;
            return new DateOnly(last.Year, month, last.Day ?? DateTime.DaysInMonth(last.Year, month));
        }
    }

    /// <summary>The date of a text as the content writes it, or null when it is none.</summary>
    public static UncertainDate? Find(string text)
    {
        if (Pattern().Match(text) is not { Success: true } match
            || Read(match, "1") is not { } date)
        {
            return null;
        }

        var qualifier = match.Groups["word"].Value switch
        {
            "about" => DateQualifier.About,
            "before" => DateQualifier.Before,
            "after" => DateQualifier.After,
            "between" => DateQualifier.Between,
            _ => DateQualifier.Exact,
        };
        if (match.Groups["year2"].Success != (qualifier == DateQualifier.Between))
        {
            return null;
        }

        var until = match.Groups["year2"].Success ? Read(match, "2") : null;
        var result = new UncertainDate(qualifier, date, until);
        return qualifier != DateQualifier.Between || (until is { } end && new UncertainDate(DateQualifier.Exact, end).Start > result.Start)
            ? result
            : null;
    }

    /// <summary>The date in words, day first: <c>about 25 June 1950</c>, <c>between 1 and 3 June 1953</c>.</summary>
    public override string ToString() => Qualifier switch
    {
        DateQualifier.About => $"about {Date}",
        DateQualifier.Before => $"before {Date}",
        DateQualifier.After => $"after {Date}",
        DateQualifier.Between => $"between {Shortened(Date, Until!.Value)} and {Until}",
        _ => Date.ToString(),
    };

    /// <summary>A stretch of time in words; what both dates share is said once: <c>28 to 30 August 1946</c>.</summary>
    public string To(UncertainDate end)
    {
        var isPlain = Qualifier == DateQualifier.Exact && end.Qualifier != DateQualifier.Between;
        return $"{(isPlain ? Shortened(Date, end.Date) : ToString())} to {end}";
    }

    /// <summary>The date as the content writes it, with ISO 8601 dates.</summary>
    public string ToIso() => Qualifier switch
    {
        DateQualifier.Exact => Date.ToIso(),
        DateQualifier.Between => $"between {Date.ToIso()} and {Until!.Value.ToIso()}",
        _ => $"{Qualifier.ToString().ToLowerInvariant()} {Date.ToIso()}",
    };

    // The first of two dates without what the second says again.
    private static string Shortened(PartialDate from, PartialDate to)
    {
        var words = from.ToString();
        if (from.Year != to.Year || from.Month is null || to.Month is null)
        {
            return words;
        }

        return from.Month == to.Month && from.Day is not null && to.Day is not null
            ? words[..words.IndexOf(' ', StringComparison.Ordinal)]
            : words[..words.LastIndexOf(' ')];
    }

    private static PartialDate? Read(Match match, string part) => PartialDate.Find(
        Number(match.Groups["year" + part]) ?? 0, Number(match.Groups["month" + part]), Number(match.Groups["day" + part]));

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"\A(?:(?<word>about|before|after|between) )?(?<year1>[0-9]{4})(?:-(?<month1>[0-9]{2})(?:-(?<day1>[0-9]{2}))?)?"
        + @"(?: and (?<year2>[0-9]{4})(?:-(?<month2>[0-9]{2})(?:-(?<day2>[0-9]{2}))?)?)?\z")]
    private static partial Regex Pattern();
}
