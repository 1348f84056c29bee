using System.Globalization;
using KoreanWar.Content;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Documents;
using KoreanWar.Content.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace KoreanWar.Web.Pages.Documents;

/// <summary>Which documents a reader asked for, in the query of the address.</summary>
public sealed record DocumentQuery
{
    /// <summary>The page without a filter.</summary>
    public const string Page = "/documents";

    /// <summary>A person who sent, received or met, or null.</summary>
    public Person? Person { get; init; }

    /// <summary>A party any of whose people or bodies sent, received or met, or null.</summary>
    public Side? Party { get; init; }

    /// <summary>The kind, or null for all.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>What the documents bear on, or null for all.</summary>
    public Bearing? Supports { get; init; }

    /// <summary>The year by whose end the documents were public, or null for today.</summary>
    public int? Known { get; init; }

    /// <summary>What in the query stands for nothing, in a sentence each; empty when all of it was understood.</summary>
    public IReadOnlyList<string> Mistakes { get; init; } = [];

    /// <summary>True when the query leaves any document out.</summary>
    public bool IsFiltered => Actor is not null || Kind is not null || Supports is not null || Known is not null;

    /// <summary>The id of the person or the word of the party, or null.</summary>
    public string? Actor => Person?.Id ?? (Party is { } party ? Vocabulary.WordOf(party) : null);

    /// <summary>The address of what is asked for.</summary>
    public string Address => QueryHelpers.AddQueryString(Page,
    [
        KeyValuePair.Create("actor", Actor),
        KeyValuePair.Create("kind", Kind is { } kind ? Vocabulary.WordOf(kind) : null),
        KeyValuePair.Create("supports", Supports is { } support ? Vocabulary.WordOf(support) : null),
        KeyValuePair.Create("known", Known?.ToString(CultureInfo.InvariantCulture)),
    ]);

    /// <summary>Reads a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="site">The site.</param>
    /// <param name="years">The years that <c>known</c> may be.</param>
    public static DocumentQuery Read(IQueryCollection query, SiteSnapshot site, KnownYears years)
    {
        var reader = new QueryReader(query);
        var parties = Vocabulary.Of<Side>();
        Side? party = reader.Value("actor") is { } word && parties.TryGetValue(word, out var side) ? side : null;
        var person = party is null
            ? reader.Entry("actor", "person or party", site.FindPerson, site.People.Select(p => p.Id).Concat(parties.Keys))
            : null;
        return new DocumentQuery
        {
            Person = person,
            Party = party,
            Kind = reader.Word<DocumentKind>("kind", "kind of document"),
            Supports = reader.Word<Bearing>("supports", "subject"),
            Known = years.Read(reader),
            Mistakes = reader.Mistakes,
        };
    }

    /// <summary>True for a document that was asked for.</summary>
    public bool Includes(Document document) =>
        (Person is null || document.Actors.Any(a => a.PersonId == Person.Id))
        && (Party is null || document.Actors.Any(a => a.Party == Party))
        && (Kind is null || document.Kind == Kind)
        && (Supports is not { } support || document.Supports.Contains(support))
        && (Known is not { } year || document.IsKnownIn(year));
}
