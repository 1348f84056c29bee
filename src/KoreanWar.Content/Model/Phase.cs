namespace KoreanWar.Content.Model;

/// <summary>The part of the history that an event belongs to, in order of time.</summary>
public enum Phase
{
    JapaneseRule,
    LiberationAndDivision,
    TwoStates,
    RoadToWar,
    NorthKoreanOffensive,
    UnOffensive,
    ChineseIntervention,
    Stalemate,
    Armistice,
    Aftermath,
}
