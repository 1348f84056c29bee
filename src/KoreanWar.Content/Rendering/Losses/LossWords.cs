using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Rendering.Losses;

/// <summary>Says in words what a figure of the losses is.</summary>
public static class LossWords
{
    /// <summary>The title of a group: <c>Armed forces</c>.</summary>
    public static string Of(LossGroup group) => group switch
    {
        LossGroup.ArmedForces => "Armed forces",
        LossGroup.Civilians => "Civilians",
        _ => "Soldiers and civilians together",
    };

    /// <summary>What is counted: <c>missing or captured</c>.</summary>
    public static string Of(LossMeasure measure) => Vocabulary.WordOf(measure).Replace('-', ' ');

    /// <summary>What a figure rests on: <c>official count</c>.</summary>
    public static string Of(LossBasis basis) => basis switch
    {
        LossBasis.Official => "official count",
        LossBasis.Claim => "claim of a government",
        LossBasis.Estimate => "estimate",
        _ => "scholars’ estimate",
    };

    /// <summary>The figure: <c>36,574</c>, <c>299 to 315</c>.</summary>
    public static string Figure(Loss loss) => Headcounts.Range(loss.Low, loss.High);

    /// <summary>The figure with what it counts: <c>United States, deaths: 36,574</c>, <c>South Korea, civilians, deaths: 373,599</c>.</summary>
    public static string Title(Loss loss) =>
        $"{loss.Party}, {(loss.Group == LossGroup.Civilians ? "civilians, " : "")}{Of(loss.Measure)}: {Figure(loss)}";
}
