using System.Collections.Immutable;
using KoreanWar.Content.Model;

namespace KoreanWar.Web.Pages.Timeline;

/// <summary>
/// The overview strip: all years on one line, the years of the war enlarged. It is drawn in a box of
/// <see cref="Width"/> by <see cref="Height"/> units that stretches with the page.
/// </summary>
public sealed class TimelineStrip
{
    /// <summary>The width of the box.</summary>
    public const int Width = 1000;

    /// <summary>The height of the box.</summary>
    public const int Height = 60;

    // Where each stretch of years begins, and how much of the width it gets: three years of war get as much as fifty before.
    private static readonly ImmutableArray<(DateOnly From, int Start)> Stretches =
    [
        (new DateOnly(1894, 1, 1), 0), (new DateOnly(1945, 1, 1), 180), (new DateOnly(1950, 1, 1), 400), (new DateOnly(1954, 1, 1), 820),
    ];

    private readonly DateOnly _end;

    /// <summary>Lays out the events.</summary>
    /// <param name="events">The events, in order of time.</param>
    public TimelineStrip(ImmutableArray<TimelineEvent> events)
    {
        _end = new DateOnly(Math.Max(1955, events.IsEmpty ? 0 : events.Max(e => (e.End ?? e.Date).Start.Year)) + 1, 1, 1);
        Marks = [.. events.Select(e => new StripMark(e, X(e.Date.Start)))];
        Bands = [.. events.GroupBy(e => e.Phase).OrderBy(g => g.Key).Select(g => new StripBand(g.Key, g.First().Date.Date.Year, X(g.First().Date.Start)))];
        Bands = [.. Bands.Select((b, i) => b with { End = i + 1 < Bands.Length ? Math.Max(b.Start, Bands[i + 1].Start) : Width })];
        Years = [.. Stretches.Select(s => (s.From.Year, s.Start)), (_end.Year - 1, Width)];
    }

    /// <summary>A mark for each event.</summary>
    public ImmutableArray<StripMark> Marks { get; }

    /// <summary>A band for each part of the history.</summary>
    public ImmutableArray<StripBand> Bands { get; }

    /// <summary>The years that the strip is labelled with, and where they stand.</summary>
    public ImmutableArray<(int Year, int X)> Years { get; }

    /// <summary>Where a day stands, from 0 to <see cref="Width"/>.</summary>
    public int X(DateOnly day)
    {
        var i = Stretches.Length - 1;
        while (i > 0 && day < Stretches[i].From)
        {
            i--;
        }

        var (from, start) = Stretches[i];
        var (to, end) = i + 1 < Stretches.Length ? (Stretches[i + 1].From, Stretches[i + 1].Start) : (_end, Width);
        var share = (double)(day.DayNumber - from.DayNumber) / (to.DayNumber - from.DayNumber);
        return (int)Math.Round(start + (Math.Clamp(share, 0, 1) * (end - start)));
    }
}
