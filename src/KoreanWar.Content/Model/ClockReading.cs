using System.Collections.Immutable;

namespace KoreanWar.Content.Model;

/// <summary>What the clocks of all zones showed at one hour, by one account of their offsets.</summary>
/// <param name="Times">The local day and hour of each zone, in the order of the zones.</param>
/// <param name="Note">Who gives these offsets, and why.</param>
/// <param name="Sources">The works that the offsets rest on.</param>
public sealed record ClockReading(
    ImmutableSortedDictionary<ClockZone, DateTime> Times, string? Note, ImmutableArray<Citation> Sources)
{
    /// <summary>The times of all zones whose offset is given, and of UTC, when it was this hour in one of them.</summary>
    /// <param name="zone">The zone whose clock told the hour.</param>
    /// <param name="at">The local day and hour there.</param>
    /// <param name="offsets">How far each zone was ahead of UTC; it holds <paramref name="zone"/>.</param>
    public static ImmutableSortedDictionary<ClockZone, DateTime> TimesAt(
        ClockZone zone, DateTime at, IReadOnlyDictionary<ClockZone, TimeSpan> offsets)
    {
        var utc = zone == ClockZone.Utc ? at : at - offsets[zone];
        return offsets.Where(o => o.Key != ClockZone.Utc)
            .Select(o => KeyValuePair.Create(o.Key, utc + o.Value))
            .Append(KeyValuePair.Create(ClockZone.Utc, utc))
            .ToImmutableSortedDictionary();
    }
}
