using KoreanWar.Content.Model.Findings;

namespace KoreanWar.Content.Rendering.Findings;

/// <summary>The parties of the findings as headings name them.</summary>
public static class PartyTitles
{
    /// <summary>The heading of a party's column.</summary>
    public static string Of(FindingParty party) => party switch
    {
        FindingParty.NorthKorea => "North Korea",
        FindingParty.SouthKorea => "South Korea",
        FindingParty.SovietUnion => "Soviet Union",
        FindingParty.China => "China",
        FindingParty.UnitedStatesAndUn => "United States and UN",
        FindingParty.Historians => "Historians since 1991",
        _ => throw new ArgumentOutOfRangeException(nameof(party)),
    };

    /// <summary>The colour class of a party: the north, the south with the UN, or the outside powers; none for historians.</summary>
    public static string ClassOf(FindingParty party) => party switch
    {
        FindingParty.NorthKorea => "north",
        FindingParty.SouthKorea or FindingParty.UnitedStatesAndUn => "south",
        FindingParty.SovietUnion or FindingParty.China => "outside",
        _ => "none",
    };
}
