using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;

namespace KoreanWar.Web.Pages.Glossary;

/// <summary>Every term with its meaning in this history.</summary>
public sealed class IndexModel(SiteContent content) : SitePage
{
    /// <summary>The terms, by name.</summary>
    public ImmutableArray<Term> Terms { get; } = content.Snapshot!.Terms;

    /// <summary>The terms that have an abbreviation, by it.</summary>
    public IReadOnlyList<Term> Abbreviated { get; } =
        [.. content.Snapshot.Terms.Where(t => t.Names.Abbreviation is not null).OrderBy(t => t.Names.Abbreviation, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The term with this id.</summary>
    public Term Term(string id) => content.Snapshot!.FindTerm(id)!;

    /// <summary>Shows the page.</summary>
    public void OnGet() => Metadata = new PageMetadata
    {
        Title = "Glossary",
        Description = $"{Terms.Length} terms of the Korean War in plain words, with abbreviations written out.",
        CanonicalPath = "/glossary",
        Breadcrumbs = [new Breadcrumb("Glossary")],
    };
}
