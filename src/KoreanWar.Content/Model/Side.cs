namespace KoreanWar.Content.Model;

/// <summary>The party that a person belongs to, in the order in which the pages list them.</summary>
public enum Side
{
    NorthKorea,
    SouthKorea,
    SovietUnion,
    China,
    UnitedStates,
    UnitedNations,
    UnitedKingdom,
    Taiwan,
    KoreanNationalist,
    KoreanEmpire,
}
