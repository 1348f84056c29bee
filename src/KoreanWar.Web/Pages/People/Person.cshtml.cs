using KoreanWar.Content.Model;
using KoreanWar.Content.Navigation;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace KoreanWar.Web.Pages.People;

/// <summary>One person: names, dates, what they did, their events, and the sections that name them.</summary>
public sealed class PersonModel(SiteContent content) : SitePage
{
    /// <summary>The person shown.</summary>
    public Person Person { get; private set; } = null!;

    /// <summary>The people before and after, by name.</summary>
    public NeighbourLinks Neighbours { get; private set; } = null!;

    /// <summary>Birth and death as a sentence; empty when neither is known.</summary>
    public string Lifetime => (Person.Born, Person.Died) switch
    {
        ({ } born, { } died) => Written.Sentence($"{born} to {died}"),
        ({ } born, null) => $"Born {born}.",
        (null, { } died) => $"Died {died}.",
        _ => "",
    };

    /// <summary>Shows the person with this id, or none.</summary>
    public IActionResult OnGet(string? id)
    {
        if (id is null || content.Snapshot!.FindPerson(id) is not { } found)
        {
            return NotFound();
        }

        Person = found;
        var around = ReadingOrder.Around(content.Snapshot.People, found);
        Neighbours = new NeighbourLinks("People by name", Link(around.Previous), Link(around.Next));
        Metadata = new PageMetadata
        {
            Title = found.Name,
            Description = Excerpt.Of($"{found.Role}. {found.PlainText}"),
            CanonicalPath = found.Path,
            Type = "profile",
            Breadcrumbs = [new Breadcrumb("People", "/people"), new Breadcrumb(found.Name)],
        };
        return Page();
    }

    private static Breadcrumb? Link(Person? person) => person is null ? null : new Breadcrumb(person.Name, person.Path);
}
