using KoreanWar.Content.Model;

namespace KoreanWar.Web.Pages.Places;

/// <summary>The kinds of places as headings name them.</summary>
public static class PlaceKindTitles
{
    /// <summary>The heading over places of a kind.</summary>
    public static string Of(PlaceKind kind) => kind switch
    {
        PlaceKind.City => "Cities",
        PlaceKind.Town => "Towns",
        PlaceKind.Village => "Villages",
        PlaceKind.Battlefield => "Battlefields",
        PlaceKind.Island => "Islands",
        PlaceKind.River => "Rivers",
        PlaceKind.Reservoir => "Reservoirs",
        PlaceKind.Dam => "Dams",
        PlaceKind.Port => "Ports",
        PlaceKind.Mountain => "Mountains",
        PlaceKind.Region => "Regions",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
