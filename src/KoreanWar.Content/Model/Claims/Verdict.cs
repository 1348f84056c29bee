namespace KoreanWar.Content.Model.Claims;

/// <summary>What the record says of a claim of the source material.</summary>
public enum Verdict
{
    /// <summary>It holds.</summary>
    Confirmed,

    /// <summary>It holds in part, or is too loose to be repeated as it stands.</summary>
    Imprecise,

    /// <summary>The record shows otherwise.</summary>
    Wrong,

    /// <summary>Scholars or sources disagree.</summary>
    Disputed,

    /// <summary>Nothing was found that could decide it.</summary>
    Unverifiable,
}
