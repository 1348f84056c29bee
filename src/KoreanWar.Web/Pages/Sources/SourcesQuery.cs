using KoreanWar.Content.Model;

namespace KoreanWar.Web.Pages.Sources;

/// <summary>What a reader asked for of the bibliography, in the query of the address.</summary>
public sealed record SourcesQuery
{
    /// <summary>The address of the sections that rest on one work.</summary>
    public const string OneWorkAddress = "/sources?sections=" + OneWork;

    private const string OneWork = "one-work";

    /// <summary>The year by whose end the works were public, or null for today.</summary>
    public int? Known { get; init; }

    /// <summary>True for the sections that rest on one work, in the place of the works.</summary>
    public bool ShowsSections { get; init; }

    /// <summary>What in the query stands for nothing, in a sentence each; empty when all of it was understood.</summary>
    public IReadOnlyList<string> Mistakes { get; init; } = [];

    /// <summary>Reads a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="years">The years that <c>known</c> may be.</param>
    public static SourcesQuery Read(IQueryCollection query, KnownYears years)
    {
        var reader = new QueryReader(query);
        var sections = reader.Value("sections");
        if (sections is not (null or OneWork))
        {
            reader.Fail($"“{sections}” names no choice of sections; the one there is, is “{OneWork}”.");
        }

        var known = years.Read(reader);
        if (known is not null && sections == OneWork)
        {
            reader.Fail("A year narrows the works and not the sections; ask for one of the two.");
        }

        return new SourcesQuery { Known = known, ShowsSections = sections == OneWork, Mistakes = reader.Mistakes };
    }

    /// <summary>True for a work that was asked for. One of which nobody knows when it was public is known in no year.</summary>
    public bool Includes(Source source) => Known is not { } year || source.KnownFrom <= year;
}
