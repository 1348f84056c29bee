using System.Collections.Immutable;
using KoreanWar.Content;
using KoreanWar.Content.Model;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;

namespace KoreanWar.Web.Pages.Sources;

/// <summary>The bibliography of the whole site.</summary>
public sealed class IndexModel(SiteContent content) : SitePage
{
    private readonly SiteSnapshot _site = content.Snapshot!;

    /// <summary>What was asked for.</summary>
    public SourcesQuery Query { get; private set; } = new();

    /// <summary>The years that may be asked for.</summary>
    public KnownYears Years { get; private set; } = null!;

    /// <summary>All works, by author.</summary>
    public ImmutableArray<Source> Sources => _site.Sources;

    /// <summary>The works shown, under the letters that they begin with, letters without a work left out.</summary>
    public ILookup<string, Source> ByLetter { get; private set; } = Enumerable.Empty<Source>().ToLookup(BibliographicOrder.LetterOf);

    /// <summary>The sections that rest on one work only, by article.</summary>
    public IEnumerable<IGrouping<string, OneWorkSection>> OneWorkSections => _site.OneWorkSections.GroupBy(s => s.Section.ArticleTitle);

    /// <summary>How many works are shown.</summary>
    public int Shown { get; private set; }

    /// <summary>The id of a letter's heading, such as <c>works-a</c>.</summary>
    public static string IdOf(string letter) => "works-" + (letter.Length == 1 ? letter.ToLowerInvariant() : "0");

    /// <summary>How many of them are known so far.</summary>
    public int CountOf(SourceKnowledge known) => Sources.Count(s => s.Known == known);

    /// <summary>In how many places a work is cited.</summary>
    public int UsesOf(Source source) => _site.UsesOf(source).Length;

    /// <summary>Shows the list; a value that stands for nothing gets a page that says so.</summary>
    public void OnGet()
    {
        Years = new KnownYears(Sources.Min(s => s.KnownFrom) ?? 0, _site.Articles.Max(a => a.Updated).Year);
        Query = SourcesQuery.Read(Request.Query, Years);
        if (Query.Mistakes.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else
        {
            var shown = Sources.Where(Query.Includes).ToList();
            Shown = shown.Count;
            ByLetter = shown.ToLookup(BibliographicOrder.LetterOf);
        }

        Metadata = new PageMetadata
        {
            Title = "Sources",
            Description = $"The {Sources.Length} works and documents that this history rests on, "
                + "how far each was read, and the sections that cite it.",
            CanonicalPath = Query.Mistakes.Count > 0 ? null : "/sources",
            Breadcrumbs = [new Breadcrumb("Sources")],
        };
    }
}
