namespace KoreanWar.Content.Model.Losses;

/// <summary>Whose losses a figure counts, in the order in which the pages show them; each has an axis of its own.</summary>
public enum LossGroup
{
    ArmedForces,
    Civilians,
    All,
}
