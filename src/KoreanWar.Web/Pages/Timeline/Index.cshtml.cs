using System.Collections.Immutable;
using KoreanWar.Content;
using KoreanWar.Content.Model;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;

namespace KoreanWar.Web.Pages.Timeline;

/// <summary>The events in order of time, grouped by part of the history; a query narrows them.</summary>
public sealed class IndexModel(SiteContent content) : SitePage
{
    private readonly SiteSnapshot _site = content.Snapshot!;

    /// <summary>What was asked for.</summary>
    public TimelineQuery Query { get; private set; } = new();

    /// <summary>The events shown, by part of the history.</summary>
    public IReadOnlyList<IGrouping<Phase, TimelineEvent>> Groups { get; private set; } = [];

    /// <summary>How many events are shown.</summary>
    public int Shown { get; private set; }

    /// <summary>How many events there are.</summary>
    public int Count => _site.Events.Length;

    /// <summary>How many events belong to the second tier.</summary>
    public int SecondTier => _site.Events.Count(e => e.Tier == 2);

    /// <summary>The strip over all years.</summary>
    public TimelineStrip Strip { get; private set; } = null!;

    /// <summary>The people who took part in an event, by name.</summary>
    public IEnumerable<Person> People => _site.People.Where(p => !p.Events.IsEmpty);

    /// <summary>The places of events, by name.</summary>
    public IEnumerable<Place> Places => _site.Places.Where(p => !p.Events.IsEmpty);

    /// <summary>Shows the page; a value that stands for nothing gets a page that says so.</summary>
    public void OnGet()
    {
        Query = TimelineQuery.Read(Request.Query, _site);
        if (Query.Mistakes.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else
        {
            var shown = _site.Events.Where(Query.Includes).ToImmutableArray();
            Shown = shown.Length;
            Groups = [.. shown.GroupBy(e => e.Phase).OrderBy(g => g.Key)];
            Strip = new TimelineStrip(_site.Events, shown);
        }

        Metadata = new PageMetadata
        {
            Title = "Timeline",
            Description = "From 1894 to today: the events of the Korean War and of the years before and after it, each with its date, people, places and sources.",
            CanonicalPath = Query.Mistakes.Count > 0 ? null : "/timeline",
            Breadcrumbs = [new Breadcrumb("Timeline")],
        };
    }

    /// <summary>The person with this id.</summary>
    public Person Person(string id) => _site.FindPerson(id)!;

    /// <summary>The place with this id.</summary>
    public Place Place(string id) => _site.FindPlace(id)!;
}
