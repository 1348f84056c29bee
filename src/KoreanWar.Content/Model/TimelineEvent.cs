using System.Collections.Immutable;

namespace KoreanWar.Content.Model;

/// <summary>An event of this history: an entry of <c>content/events.yaml</c>.</summary>
public sealed record TimelineEvent
{
    /// <summary>The readable slug, which is its anchor in the timeline: <c>1950-09-15-incheon-landing</c>.</summary>
    public required string Id { get; init; }

    /// <summary>When it was, or began.</summary>
    public required UncertainDate Date { get; init; }

    /// <summary>When it ended; null for what did not last.</summary>
    public UncertainDate? End { get; init; }

    /// <summary>What is disputed about the date, or whose date it is; null where nothing is.</summary>
    public string? DateNote { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What happened.</summary>
    public required string Text { get; init; }

    /// <summary>The part of the history it belongs to.</summary>
    public required Phase Phase { get; init; }

    /// <summary>1 for the events that the timeline shows first, 2 for the others.</summary>
    public required int Tier { get; init; }

    /// <summary>The ids of the people in it.</summary>
    public required ImmutableArray<string> People { get; init; }

    /// <summary>The ids of its places.</summary>
    public required ImmutableArray<string> Places { get; init; }

    /// <summary>The section that tells it, or null.</summary>
    public Backlink? Section { get; init; }

    /// <summary>The hours of it, told on several clocks.</summary>
    public required ImmutableArray<Clock> Clocks { get; init; }

    /// <summary>The works that it rests on.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>The site-relative address; one of tier 2 is shown where all are.</summary>
    public string Path => (Tier == 1 ? "/timeline#" : "/timeline?all=yes#") + Id;

    /// <summary>The date in words, with the end where there is one: <c>27 November to 13 December 1950</c>.</summary>
    public string When => End is null ? Date.ToString() : Date.To(End);
}
