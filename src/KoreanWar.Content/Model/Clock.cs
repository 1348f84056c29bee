using System.Collections.Immutable;

namespace KoreanWar.Content.Model;

/// <summary>An hour of an event, told by one clock, with what the clocks elsewhere then showed.</summary>
/// <param name="What">What happened at that hour.</param>
/// <param name="IsAbout">True when the hour is not exact.</param>
/// <param name="Zone">The clock that the hour is told by.</param>
/// <param name="At">The local day and hour there.</param>
/// <param name="Readings">What the other clocks showed; several where the offset between the clocks is disputed.</param>
/// <param name="Sources">The works that the hour rests on.</param>
public sealed record Clock(
    string What,
    bool IsAbout,
    ClockZone Zone,
    DateTime At,
    ImmutableArray<ClockReading> Readings,
    ImmutableArray<Citation> Sources)
{
    /// <summary>The zones that any account gives an offset of, and UTC, in their order.</summary>
    public IReadOnlyList<ClockZone> Zones => [.. Readings.SelectMany(r => r.Times.Keys).Distinct().Order()];
}
