using KoreanWar.Content.Model;
using KoreanWar.Content.Navigation;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace KoreanWar.Web.Pages.Places;

/// <summary>One place: names, where it is, what happened there, its events, and the sections that name it.</summary>
public sealed class PlaceModel(SiteContent content) : SitePage
{
    /// <summary>The place shown.</summary>
    public Place Place { get; private set; } = null!;

    /// <summary>True when the place lies on the base map, so that the page draws it.</summary>
    public bool IsOnMap => content.Snapshot!.BaseMap?.Contains(Place.Point) == true;

    /// <summary>The places before and after, by name.</summary>
    public NeighbourLinks Neighbours { get; private set; } = null!;

    /// <summary>Shows the place with this id, or none.</summary>
    public IActionResult OnGet(string? id)
    {
        if (id is null || content.Snapshot!.FindPlace(id) is not { } found)
        {
            return NotFound();
        }

        Place = found;
        var around = ReadingOrder.Around(content.Snapshot.Places, found);
        Neighbours = new NeighbourLinks("Places by name", Link(around.Previous), Link(around.Next));
        Metadata = new PageMetadata
        {
            Title = found.Name,
            Description = Excerpt.Of(found.Text),
            CanonicalPath = found.Path,
            Breadcrumbs = [new Breadcrumb("Places", "/places"), new Breadcrumb(found.Name)],
        };
        return Page();
    }

    private static Breadcrumb? Link(Place? place) => place is null ? null : new Breadcrumb(place.Name, place.Path);
}
