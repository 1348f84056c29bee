using KoreanWar.Content;
using KoreanWar.Content.Model;
using KoreanWar.Content.Text;

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

    /// <summary>Reads a query; keys that are not ours are ignored, as other sites add theirs to links.</summary>
    public static TimelineQuery Read(IQueryCollection query, SiteSnapshot site)
    {
        var mistakes = new List<string>();
        var phase = Value("phase") is { } word ? Find(word) : null;
        var person = Value("person") is { } who ? site.FindPerson(who) ?? Fail<Person>("person", who, site.People.Select(p => p.Id)) : null;
        var place = Value("place") is { } where ? site.FindPlace(where) ?? Fail<Place>("place", where, site.Places.Select(p => p.Id)) : null;
        var all = Value("all");
        if (all is not (null or "yes"))
        {
            mistakes.Add($"“{all}” does not say whether all events are wanted; the one word for it is “yes”.");
        }

        return new TimelineQuery { Phase = phase, Person = person, Place = place, All = all == "yes", Mistakes = mistakes };

        // An empty choice of the form arrives as an empty text.
        string? Value(string key)
        {
            return query[key].ToString() is { Length: > 0 } value ? value : null;
        }

        Phase? Find(string word)
        {
            if (Vocabulary.Of<Phase>().TryGetValue(word, out var found))
            {
                return found;
            }

            Fail<object>("part of the history", word, Vocabulary.Of<Phase>().Keys);
            return null;
        }

        T? Fail<T>(string what, string value, IEnumerable<string> known)
            where T : class
        {
            var nearest = Nearest.Find(value, known) is { } near ? $" The nearest is “{near}”." : "";
            mistakes.Add($"There is no {what} “{value}”.{nearest}");
            return null;
        }
    }

    /// <summary>True for an event that was asked for.</summary>
    public bool Includes(TimelineEvent item) =>
        (All || item.Tier == 1 || Person is not null || Place is not null)
        && (Phase is null || item.Phase == Phase)
        && (Person is null || item.People.Contains(Person.Id))
        && (Place is null || item.Places.Contains(Place.Id));
}
