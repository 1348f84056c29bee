namespace KoreanWar.Content.Model.Findings;

/// <summary>Whose positions the findings set side by side, in the order of the columns.</summary>
public enum FindingParty
{
    NorthKorea,
    SouthKorea,
    SovietUnion,
    China,
    UnitedStatesAndUn,

    /// <summary>Historians since the archives began to open in 1991.</summary>
    Historians,
}
