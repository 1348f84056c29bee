using KoreanWar.Content.Model.Documents;

namespace KoreanWar.Web.Pages.Documents;

/// <summary>What documents bear on, in the words of the pages.</summary>
public static class BearingTitles
{
    /// <summary>What a word of the vocabulary says.</summary>
    public static string Of(Bearing support) => support switch
    {
        Bearing.KimInitiated => "Kim asked for, pressed for or ordered the attack",
        Bearing.PakCoauthored => "Pak took part in the proposal or the decision",
        Bearing.StalinRestrained => "Stalin refused or held back an attack",
        Bearing.StalinApproved => "Stalin agreed, or moved towards agreeing",
        Bearing.StalinConditional => "Soviet agreement had conditions",
        Bearing.SovietPlannedOperation => "Soviet officers, arms or officials prepared the attack",
        Bearing.MaoRestrained => "Mao advised the Koreans to wait",
        Bearing.MaoConsented => "Mao agreed, or did not block the attack",
        Bearing.ChinaEnabled => "China gave men or means before the attack",
        Bearing.SouthBelligerent => "Southern leaders or units sought or opened armed action",
        Bearing.BorderWar => "Fighting along the parallel before June 1950",
        Bearing.UsMiscalculated => "American signals or estimates failed",
        Bearing.StalinMisjudgedUs => "Stalin expected the United States to stay out or come late",
        Bearing.StalinEntrapmentClaim => "Used to argue that Stalin wanted the United States drawn in",
        Bearing.NorthAttackedFirst => "The general attack of 25 June was northern",
        Bearing.UnResponse => "What the United Nations found or did",
        Bearing.ChinaIntervened => "Steps to China’s entry into the war",
        Bearing.NorthSurvivalCrisis => "The northern collapse, and the call for help",
        Bearing.StalinProlongedWar => "Stalin favoured going on with the war",
        Bearing.SovietEndedWar => "A Soviet move to settle after Stalin’s death",
        Bearing.Context => "Background",
        _ => throw new ArgumentOutOfRangeException(nameof(support)),
    };
}
