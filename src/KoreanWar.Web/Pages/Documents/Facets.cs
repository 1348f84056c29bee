using System.Collections.Immutable;
using KoreanWar.Content;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Documents;
using KoreanWar.Content.Text;
using KoreanWar.Web.Pages.People;

namespace KoreanWar.Web.Pages.Documents;

/// <summary>The choices of each filter of the documents, counted with the other filters in force.</summary>
public sealed class Facets(SiteSnapshot site, DocumentQuery query)
{
    /// <summary>The parties that took part in any document.</summary>
    public ImmutableArray<FacetOption> Parties => Count(
        Enum.GetValues<Side>().Where(side => site.Documents.Any(d => d.Actors.Any(a => a.Party == side))),
        side => query with { Person = null, Party = side },
        side => new(Vocabulary.WordOf(side), SideTitles.Of(side), 0, query.Party == side));

    /// <summary>The people who wrote, received or took part in any, by name.</summary>
    public ImmutableArray<FacetOption> People => Count(
        site.People.Where(p => !p.Documents.IsEmpty),
        person => query with { Person = person, Party = null },
        person => new(person.Id, person.Name, 0, query.Person?.Id == person.Id));

    /// <summary>The kinds of any document.</summary>
    public ImmutableArray<FacetOption> Kinds => Count(
        Enum.GetValues<DocumentKind>().Where(kind => site.Documents.Any(d => d.Kind == kind)),
        kind => query with { Kind = kind },
        kind => new(Vocabulary.WordOf(kind), KindTitles.Of(kind), 0, query.Kind == kind));

    /// <summary>What any document bears on.</summary>
    public ImmutableArray<FacetOption> Supports => Count(
        Enum.GetValues<Bearing>().Where(support => site.Documents.Any(d => d.Supports.Contains(support))),
        support => query with { Supports = support },
        support => new(Vocabulary.WordOf(support), BearingTitles.Of(support), 0, query.Supports == support));

    /// <summary>How many documents fit, whatever the year.</summary>
    public int CountKnownIn(int year) => site.Documents.Count((query with { Known = year }).Includes);

    private ImmutableArray<FacetOption> Count<T>(
        IEnumerable<T> values, Func<T, DocumentQuery> narrowed, Func<T, FacetOption> option) =>
        [.. values.Select(v => option(v) with { Count = site.Documents.Count(narrowed(v).Includes) })];
}
