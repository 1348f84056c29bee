using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Linking.Names;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Model.Findings;
using KoreanWar.Content.Model.Losses;
using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Reading;
using KoreanWar.Content.Reading.Claims;
using KoreanWar.Content.Reading.Documents;
using KoreanWar.Content.Reading.Events;
using KoreanWar.Content.Reading.Findings;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Losses;
using KoreanWar.Content.Reading.Maps;
using KoreanWar.Content.Reading.People;
using KoreanWar.Content.Reading.Places;
using KoreanWar.Content.Reading.Terms;
using KoreanWar.Content.Rendering.Losses;

namespace KoreanWar.Content;

/// <summary>The people, places, terms, documents, claims, events, losses and maps as their files give them.</summary>
internal sealed class ReferenceFiles
{
    private ReferenceFiles()
    {
    }

    public required ImmutableArray<ParsedPerson> People { get; init; }

    public required ImmutableArray<Named<Place>> Places { get; init; }

    public required ImmutableArray<Named<Term>> Terms { get; init; }

    public required ImmutableArray<ParsedDocument> Documents { get; init; }

    public required ImmutableArray<ParsedClaim> Claims { get; init; }

    public required ImmutableArray<Finding> Findings { get; init; }

    public required ImmutableArray<ParsedEvent> Events { get; init; }

    public required ImmutableArray<ParsedLoss> Losses { get; init; }

    public required BaseMap? BaseMap { get; init; }

    public required ImmutableArray<Front> Fronts { get; init; }

    /// <summary>Reads all files, and checks that no spelling is claimed twice.</summary>
    public static ReferenceFiles Read(ContentSet content, IReadOnlyDictionary<string, Source> works, DiagnosticBag diagnostics)
    {
        var people = new PeopleReader(works, diagnostics).Read(content);
        var places = new PlacesReader(works, diagnostics).Read(content);
        var terms = new TermsReader(works, diagnostics).Read(content);
        SpellingCheck.Run(
            people.Select(p => p.Names).Concat(places.Select(p => p.Names)).Concat(terms.Select(t => t.Names)), diagnostics);
        var personById = people.ToDictionary(p => p.Person.Id, p => p.Person, StringComparer.Ordinal);
        var placeById = places.ToDictionary(p => p.Value.Id, p => p.Value, StringComparer.Ordinal);
        var baseMap = new BaseMapReader(diagnostics).Read(content);
        var documents = new DocumentsReader(works, personById, placeById, diagnostics).Read(content);
        var documentById = documents.ToDictionary(d => d.Document.Id, d => d.Document, StringComparer.Ordinal);
        return new ReferenceFiles
        {
            People = people,
            Places = places,
            Terms = terms,
            Documents = documents,
            Findings = new FindingsReader(works, documentById, diagnostics).Read(content),
            Claims = new ClaimsReader(works, diagnostics).Read(content),
            Events = new EventsReader(works, personById.Keys, placeById.Keys, diagnostics).Read(content),
            BaseMap = baseMap,
            Fronts = new FrontsReader(works, baseMap, diagnostics).Read(content),
            Losses = new LossesReader(works, diagnostics).Read(content),
        };
    }

    /// <summary>The names of all entries, for finding them in texts.</summary>
    public NameIndex Names() => new(
        People.Select(p => (p.Names, Target(p.Person.Name, p.Person.Path)))
            .Concat(Places.Select(p => (p.Names, Target(p.Value.Name, p.Value.Path)))),
        Terms.Select(t => (t.Names, Target(t.Value.Name, t.Value.Path))));

    /// <summary>The pages of all entries, for links to their files.</summary>
    public EntryAddresses Addresses()
    {
        var addresses = new EntryAddresses();
        // A folder stands for the page that lists what is in it.
        addresses.Add(PeopleReader.Folder, Page("/people"), []);
        addresses.Add(DocumentsReader.Folder, Page("/documents"), []);
        foreach (var person in People)
        {
            addresses.Add(person.Path, Page(person.Person.Path), []);
        }

        foreach (var document in Documents)
        {
            addresses.Add(document.Path, Page(document.Document.Path), []);
        }

        addresses.Add(PlacesReader.Path, Page("/places"), Places.Select(p => KeyValuePair.Create(p.Value.Id, Page(p.Value.Path))));
        addresses.Add(TermsReader.Path, Page("/glossary"), Terms.Select(t => KeyValuePair.Create(t.Value.Id, Page(t.Value.Path))));
        addresses.Add(ClaimsReader.Path, Page(Claim.Page), Claims.Select(c => KeyValuePair.Create(c.Claim.Id, Page(c.Claim.Path))));
        addresses.Add(EventsReader.Path, Page("/timeline"), Events.Select(e => KeyValuePair.Create(e.Event.Id, Page(e.Event.Path))));
        addresses.Add(LossesReader.Path, Page(Loss.Page), Losses.Select(l => KeyValuePair.Create(l.Loss.Id, Page(l.Loss.Path))));
        addresses.Add(FrontsReader.Path, Page("/map"), Fronts.DistinctBy(f => f.Date).Select(f => KeyValuePair.Create(f.Id, Page(f.Path))));
        return addresses;
    }

    /// <summary>Every work that an entry rests on, the texts of people and documents left out.</summary>
    public IEnumerable<EntryUse> Uses() =>
        People.SelectMany(p => Uses(p.Person.Sources, new Backlink(p.Person.Path, p.Person.Name, null)))
            .Concat(Places.SelectMany(p => Uses(p.Value.Sources, new Backlink(p.Value.Path, p.Value.Name, null))))
            .Concat(Terms.SelectMany(t => Uses(t.Value.Sources, new Backlink(t.Value.Path, "Glossary", t.Value.Name))))
            .Concat(Documents.SelectMany(d => Uses(
                d.Document.Sources.Concat(d.Document.Through).Concat(d.Document.Released.Sources),
                new Backlink(d.Document.Path, d.Document.Title, null))))
            .Concat(Claims.SelectMany(c => Uses(c.Claim.Sources, new Backlink(c.Claim.Path, "Corrections", c.Claim.Id))))
            .Concat(Events.SelectMany(e => Uses(
                e.Event.Sources.Concat(e.Event.Clocks.SelectMany(c => c.Sources.Concat(c.Readings.SelectMany(r => r.Sources)))),
                new Backlink(e.Event.Path, "Timeline", e.Event.Title))))
            .Concat(Losses.SelectMany(l => Uses(l.Loss.Sources, new Backlink(l.Loss.Path, "Losses", LossWords.Title(l.Loss)))))
            .Concat(Fronts.SelectMany(f => Uses(f.Sources, new Backlink(f.Path, "Maps", f.FullTitle))));

    /// <summary>Every work that a finding rests on, when an article of this address shows the findings.</summary>
    public IEnumerable<EntryUse> UsesOfFindings(string page) =>
        Findings.SelectMany(f => Uses(f.Citations, new Backlink($"{page}#{f.Anchor}", "Who decided what", f.Question)));

    private static IEnumerable<EntryUse> Uses(IEnumerable<Citation> citations, Backlink entry) =>
        citations.Select(c => new EntryUse(c.Source.Key, entry));

    private static NameTarget Target(string name, string path)
    {
        var page = Page(path);
        return new NameTarget(name, page.Slug, page.Anchor);
    }

    private static LinkTarget.Page Page(string path) =>
        path.Split('#') is [var page, var anchor] ? new LinkTarget.Page(page[1..], anchor) : new LinkTarget.Page(path[1..], null);
}
