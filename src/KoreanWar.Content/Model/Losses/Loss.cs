using System.Collections.Immutable;

namespace KoreanWar.Content.Model.Losses;

/// <summary>One figure of the losses, with what it counts and who gives it: an entry of <c>content/losses.yaml</c>.</summary>
public sealed record Loss
{
    /// <summary>The page that shows the losses.</summary>
    public const string Page = "/losses";

    /// <summary>The readable slug, which is its anchor on the page.</summary>
    public required string Id { get; init; }

    /// <summary>Whose losses they are: <c>South Korea</c>, <c>UN forces, the United States included</c>.</summary>
    public required string Party { get; init; }

    /// <summary>The colour in the chart; null for all parties together.</summary>
    public LossSide? Side { get; init; }

    /// <summary>Whether soldiers, civilians or both are counted.</summary>
    public required LossGroup Group { get; init; }

    /// <summary>What is counted.</summary>
    public required LossMeasure Measure { get; init; }

    /// <summary>The lowest figure, in people.</summary>
    public required int Low { get; init; }

    /// <summary>The highest figure, in people; the lowest one again when there is a single figure.</summary>
    public required int High { get; init; }

    /// <summary>Who is counted, in words.</summary>
    public required string Counts { get; init; }

    /// <summary>Who is left out, in words; null where nothing is known of it.</summary>
    public string? Excludes { get; init; }

    /// <summary>Who gives the figure.</summary>
    public required string GivenBy { get; init; }

    /// <summary>When it was given, in words: <c>2015</c>, <c>1953 and 1955</c>, <c>undated</c>.</summary>
    public required string Year { get; init; }

    /// <summary>What it rests on.</summary>
    public required LossBasis Basis { get; init; }

    /// <summary>What else a reader should know; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>True when the chart draws it.</summary>
    public required bool IsCharted { get; init; }

    /// <summary>The id of the figure that this one is a part of, or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>The works that it rests on.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>True when two figures bound it.</summary>
    public bool IsRange => Low != High;

    /// <summary>The site-relative address.</summary>
    public string Path => $"{Page}#{Id}";
}
