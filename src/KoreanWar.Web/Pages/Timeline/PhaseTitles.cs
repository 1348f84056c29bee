using KoreanWar.Content.Model;

namespace KoreanWar.Web.Pages.Timeline;

/// <summary>The parts of the history as headings name them.</summary>
public static class PhaseTitles
{
    /// <summary>The heading of a part.</summary>
    public static string Of(Phase phase) => phase switch
    {
        Phase.JapaneseRule => "Japanese rule",
        Phase.LiberationAndDivision => "Liberation and division",
        Phase.TwoStates => "Two states",
        Phase.RoadToWar => "The road to war",
        Phase.NorthKoreanOffensive => "The northern offensive",
        Phase.UnOffensive => "The UN offensive",
        Phase.ChineseIntervention => "China in the war",
        Phase.Stalemate => "Stalemate and talks",
        Phase.Armistice => "The armistice",
        Phase.Aftermath => "Since the armistice",
        _ => throw new ArgumentOutOfRangeException(nameof(phase)),
    };
}
