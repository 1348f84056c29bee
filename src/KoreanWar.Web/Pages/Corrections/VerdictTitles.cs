using KoreanWar.Content.Model.Claims;

namespace KoreanWar.Web.Pages.Corrections;

/// <summary>The verdicts and the texts they are on, as pages name them.</summary>
public static class VerdictTitles
{
    /// <summary>The name of a verdict.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Confirmed => "Confirmed",
        Verdict.Imprecise => "Imprecise",
        Verdict.Wrong => "Wrong",
        Verdict.Disputed => "Disputed",
        Verdict.Unverifiable => "Unverifiable",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>What a verdict says, in a sentence.</summary>
    public static string MeaningOf(Verdict verdict) => verdict switch
    {
        Verdict.Confirmed => "The statement holds.",
        Verdict.Imprecise => "It holds in part, or is too loose to be repeated as it stands.",
        Verdict.Wrong => "The record shows otherwise.",
        Verdict.Disputed => "Scholars or sources disagree.",
        Verdict.Unverifiable => "Nothing was found that could decide it.",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>The name of a text, in a sentence that goes on.</summary>
    public static string Of(ClaimOrigin origin) => origin switch
    {
        ClaimOrigin.WebPage => "an unsigned web page, “The Korean War”",
        ClaimOrigin.WebPost => "a web post, “Who Really Started the Korean War?”, Neatorama, 2024",
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    /// <summary>The name of a text in a word or two.</summary>
    public static string BriefOf(ClaimOrigin origin) => origin switch
    {
        ClaimOrigin.WebPage => "The web page",
        ClaimOrigin.WebPost => "The web post",
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };
}
