namespace KoreanWar.Content.Model;

/// <summary>What a place is; maps show and hide places by it.</summary>
public enum PlaceKind
{
    City,
    Town,
    Village,
    Battlefield,
    Island,
    River,
    Reservoir,
    Dam,
    Port,
    Mountain,
    Region,
}
