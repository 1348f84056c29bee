using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace KoreanWar.Web.Pages.Corrections;

/// <summary>Which claims a reader asked for, in the query of the address.</summary>
public sealed record CorrectionQuery
{
    /// <summary>The verdict, or null for all.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The text that makes the claims, or null for both.</summary>
    public ClaimOrigin? Origin { get; init; }

    /// <summary>What in the query stands for nothing, in a sentence each; empty when all of it was understood.</summary>
    public IReadOnlyList<string> Mistakes { get; init; } = [];

    /// <summary>True when the query leaves any claim out.</summary>
    public bool IsFiltered => Verdict is not null || Origin is not null;

    /// <summary>The address of what is asked for.</summary>
    public string Address => QueryHelpers.AddQueryString(Claim.Page,
    [
        KeyValuePair.Create("verdict", Verdict is { } verdict ? Vocabulary.WordOf(verdict) : null),
        KeyValuePair.Create("source", Origin is { } origin ? Vocabulary.WordOf(origin) : null),
    ]);

    /// <summary>Reads a query.</summary>
    public static CorrectionQuery Read(IQueryCollection query)
    {
        var reader = new QueryReader(query);
        return new CorrectionQuery
        {
            Verdict = reader.Word<Verdict>("verdict", "verdict"),
            Origin = reader.Word<ClaimOrigin>("source", "text of the source material"),
            Mistakes = reader.Mistakes,
        };
    }

    /// <summary>True for a claim that was asked for.</summary>
    public bool Includes(Claim claim) =>
        (Verdict is null || claim.Verdict == Verdict) && (Origin is null || claim.Origin == Origin);
}
