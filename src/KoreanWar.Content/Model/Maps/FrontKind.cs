namespace KoreanWar.Content.Model.Maps;

/// <summary>What a line on a map was.</summary>
public enum FrontKind
{
    /// <summary>Armies stood along it; it is drawn solid.</summary>
    Front,

    /// <summary>It was agreed or decreed; it is drawn dashed.</summary>
    Boundary,
}
