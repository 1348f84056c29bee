using System.Collections.Immutable;

namespace KoreanWar.Content.Model;

/// <summary>When a text, or a substantial part of it, was first public in any language, and how that is known.</summary>
/// <param name="Date">
/// The date, as exactly as it is known. Where nobody knows, it is <c>after</c> the earliest publication that can be named.
/// </param>
/// <param name="How">What made it public, in a sentence.</param>
/// <param name="Sources">The works that this rests on.</param>
public sealed record Release(UncertainDate Date, string How, ImmutableArray<Citation> Sources)
{
    /// <summary>
    /// The first year by whose end the text was certainly public. A date that may lie later counts as later: <c>about
    /// 1976</c> and <c>after 1976</c> as 1977, <c>between 1976 and 1980</c> as 1980.
    /// </summary>
    public int KnownFrom => YearOf(Date);

    /// <summary>The first year by whose end something dated so had certainly happened.</summary>
    public static int YearOf(UncertainDate date) => date.Qualifier switch
    {
        DateQualifier.About or DateQualifier.After => date.Date.Year + 1,
        DateQualifier.Between => date.Until!.Value.Year,
        DateQualifier.Before when date.Start > DateOnly.MinValue => date.Start.AddDays(-1).Year,
        _ => date.Date.Year,
    };
}
