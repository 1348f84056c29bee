namespace KoreanWar.Content.Model;

/// <summary>A place whose clock an hour of this history is told by.</summary>
public enum ClockZone
{
    Korea,

    /// <summary>Washington and New York, which kept the same time.</summary>
    Washington,
    Moscow,
    Utc,
}
