namespace KoreanWar.Content.Model.Documents;

/// <summary>What a document bears on in the question of who started the war.</summary>
public enum Bearing
{
    /// <summary>Kim Il-sung asked for, pressed for or ordered the attack.</summary>
    KimInitiated,

    /// <summary>Pak Hon-yong took part in the proposal or the decision.</summary>
    PakCoauthored,

    /// <summary>In 1949 and early 1950 Stalin or the Politburo refused or held back an attack.</summary>
    StalinRestrained,

    /// <summary>Stalin agreed to the attack or moved towards agreeing.</summary>
    StalinApproved,

    /// <summary>Soviet agreement was tied to conditions, chiefly Chinese consent.</summary>
    StalinConditional,

    /// <summary>Soviet officers, arms or officials took part in preparing the attack.</summary>
    SovietPlannedOperation,

    /// <summary>In 1949 Mao advised the Koreans to wait.</summary>
    MaoRestrained,

    /// <summary>Mao agreed to the attack or did not block it.</summary>
    MaoConsented,

    /// <summary>China gave men or means before the attack.</summary>
    ChinaEnabled,

    /// <summary>Southern leaders or units sought or opened armed action.</summary>
    SouthBelligerent,

    /// <summary>Fighting along the parallel before June 1950, by either side.</summary>
    BorderWar,

    /// <summary>American signals or estimates failed to deter or to foresee.</summary>
    UsMiscalculated,

    /// <summary>Stalin expected that the United States would not fight, or hoped to beat it to the end.</summary>
    StalinMisjudgedUs,

    /// <summary>Used by scholars who say that Stalin wanted the United States drawn in; contested.</summary>
    StalinEntrapmentClaim,

    /// <summary>Evidence that the general attack of 25 June 1950 was northern.</summary>
    NorthAttackedFirst,

    /// <summary>A finding or an action of the United Nations.</summary>
    UnResponse,

    /// <summary>Steps to China's entry into the war.</summary>
    ChinaIntervened,

    /// <summary>The northern collapse of autumn 1950 and the call for foreign help.</summary>
    NorthSurvivalCrisis,

    /// <summary>Stalin favoured going on with the war.</summary>
    StalinProlongedWar,

    /// <summary>A Soviet move to settle after Stalin's death.</summary>
    SovietEndedWar,

    /// <summary>Background that bears on the question only indirectly.</summary>
    Context,
}
