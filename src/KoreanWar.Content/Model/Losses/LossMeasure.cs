namespace KoreanWar.Content.Model.Losses;

/// <summary>What a figure counts. Only deaths are drawn, so that nothing else can be mistaken for them.</summary>
public enum LossMeasure
{
    Deaths,
    Wounded,
    Missing,
    Captured,
    MissingOrCaptured,
    Abducted,

    /// <summary>Dead, wounded and often the missing and the captured in one figure.</summary>
    Casualties,
}
