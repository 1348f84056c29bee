namespace KoreanWar.Content.Model.Losses;

/// <summary>What a figure rests on.</summary>
public enum LossBasis
{
    /// <summary>A count of lists or records that the party's own offices kept.</summary>
    Official,

    /// <summary>A party's statement, with no count behind it that others have seen.</summary>
    Claim,

    /// <summary>A guess by outsiders or with unknown makers.</summary>
    Estimate,

    /// <summary>An estimate by scholars who say how they came to it.</summary>
    Scholarly,
}
