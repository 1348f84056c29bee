using KoreanWar.Content;
using KoreanWar.Content.Model;

namespace KoreanWar.Web.Pages.Timeline;

/// <summary>Which events a reader asked for, in the query of the address.</summary>
public sealed record TimelineQuery
{
    /// <summary>The part of the history, or null for all.</summary>
    public Phase? Phase { get; init; }

    /// <summary>A person who took part, or null.</summary>
    public Person? Person { get; init; }

    /// <summary>A place where it was, or null.</summary>
    public Place? Place { get; init; }

    /// <summary>True for the events of the second tier too; a person's or a place's events are always all.</summary>
    public bool All { get; init; }

    /// <summary>What in the query stands for nothing, in a sentence each; empty when all of it was understood.</summary>
    public IReadOnlyList<string> Mistakes { get; init; } = [];

    /// <summary>True when the query leaves any event out that the page would show without it.</summary>
    public bool IsFiltered => Phase is not null || Person is not null || Place is not null;

    /// <summary>Reads a query.</summary>
    public static TimelineQuery Read(IQueryCollection query, SiteSnapshot site)
    {
        var reader = new QueryReader(query);
        return new TimelineQuery
        {
            Phase = reader.Word<Phase>("phase", "part of the history"),
            Person = reader.Entry("person", "person", site.FindPerson, site.People.Select(p => p.Id)),
            Place = reader.Entry("place", "place", site.FindPlace, site.Places.Select(p => p.Id)),
            All = reader.Value("all") is { } all && IsYes(all, reader),
            Mistakes = reader.Mistakes,
        };
    }

    /// <summary>True for an event that was asked for.</summary>
    public bool Includes(TimelineEvent item) =>
        (All || item.Tier == 1 || Person is not null || Place is not null)
        && (Phase is null || item.Phase == Phase)
        && (Person is null || item.People.Contains(Person.Id))
        && (Place is null || item.Places.Contains(Place.Id));

    private static bool IsYes(string all, QueryReader reader)
    {
        if (all != "yes")
        {
            reader.Fail($"“{all}” does not say whether all events are wanted; the one word for it is “yes”.");
        }

        return all == "yes";
    }
}
