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

    /// <summary>The width of a mark.</summary>
    public const int MarkWidth = 2;

    // Where each stretch of years begins, and how much of the width it gets: three years of war get as much as fifty before.
    private static readonly ImmutableArray<(DateOnly From, int Start)> Stretches =
    [
        (new DateOnly(1894, 1, 1), 0), (new DateOnly(1945, 1, 1), 180), (new DateOnly(1950, 1, 1), 400), (new DateOnly(1954, 1, 1), 820),
    ];

    private readonly DateOnly _end;

    /// <summary>Lays out the events.</summary>
    /// <param name="events">All events, in order of time.</param>
    /// <param name="shown">Those that the page shows; the others are faint.</param>
    public TimelineStrip(ImmutableArray<TimelineEvent> events, ImmutableArray<TimelineEvent> shown)
    {
        _end = new DateOnly(Math.Max(1955, events.Select(e => (e.End ?? e.Date).Start.Year).DefaultIfEmpty().Max()) + 1, 1, 1);
        var wanted = shown.ToHashSet();
        Marks = [.. events.Select(e => new StripMark(Math.Min(X(e.Date.Start), Width - MarkWidth), e.Tier, wanted.Contains(e)))];
        Bands = BandsOf(events);
        Years = [.. Stretches.Select(s => s.From.Year), _end.Year - 1];
    }

    /// <summary>A mark for each event.</summary>
    public ImmutableArray<StripMark> Marks { get; }

    /// <summary>A band for each part of the history.</summary>
    public ImmutableArray<StripBand> Bands { get; }

    /// <summary>The years that the strip is labelled with: the first of each stretch, and the last of all.</summary>
    public ImmutableArray<int> Years { get; }

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

    private ImmutableArray<StripBand> BandsOf(ImmutableArray<TimelineEvent> events)
    {
        var first = events.GroupBy(e => e.Phase).OrderBy(g => g.Key).Select(g => g.First()).ToList();
        return [.. first.Select((e, i) =>
        {
            var start = X(e.Date.Start);
            return new StripBand(e.Phase, e.Date.Date.Year, start, i + 1 < first.Count ? Math.Max(start, X(first[i + 1].Date.Start)) : Width);
        })];
    }
}
