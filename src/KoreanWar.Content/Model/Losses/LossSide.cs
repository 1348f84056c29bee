namespace KoreanWar.Content.Model.Losses;

/// <summary>The colour of a party in the chart: the north, the south with the UN, the outside powers.</summary>
public enum LossSide
{
    North,
    South,
    Outside,
}
