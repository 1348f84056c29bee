using KoreanWar.Content.Model;

namespace KoreanWar.Web.Pages.People;

/// <summary>The parties as headings name them.</summary>
public static class SideTitles
{
    /// <summary>The heading of a party.</summary>
    public static string Of(Side side) => side switch
    {
        Side.NorthKorea => "North Korea",
        Side.SouthKorea => "South Korea",
        Side.SovietUnion => "Soviet Union",
        Side.China => "China",
        Side.UnitedStates => "United States",
        Side.UnitedNations => "United Nations",
        Side.UnitedKingdom => "United Kingdom",
        Side.Taiwan => "Republic of China (Taiwan)",
        Side.KoreanNationalist => "Korean leaders outside the two states",
        Side.KoreanEmpire => "The Korean monarchy",
        _ => throw new ArgumentOutOfRangeException(nameof(side)),
    };

    /// <summary>The colour class of a party: the north, the south with the UN, or the outside powers.</summary>
    public static string ClassOf(Side side) => side switch
    {
        Side.NorthKorea => "north",
        Side.SouthKorea or Side.UnitedStates or Side.UnitedNations or Side.UnitedKingdom => "south",
        Side.SovietUnion or Side.China => "outside",
        _ => "none",
    };
}
