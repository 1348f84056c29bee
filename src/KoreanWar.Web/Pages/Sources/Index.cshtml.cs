using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Web.Hosting;
using KoreanWar.Web.Metadata;

namespace KoreanWar.Web.Pages.Sources;

/// <summary>The bibliography of the whole site.</summary>
public sealed class IndexModel(SiteContent content) : SitePage
{
    /// <summary>The works, by author.</summary>
    public ImmutableArray<Source> Sources { get; } = content.Snapshot!.Sources;

    /// <summary>The works under the letters that they begin with, letters without a work left out.</summary>
    public ILookup<string, Source> ByLetter { get; } = content.Snapshot.Sources.ToLookup(BibliographicOrder.LetterOf);

    /// <summary>The id of a letter's heading, such as <c>works-a</c>.</summary>
    public static string IdOf(string letter) => "works-" + (letter.Length == 1 ? letter.ToLowerInvariant() : "0");

    /// <summary>How many of them are known so far.</summary>
    public int CountOf(SourceKnowledge known) => Sources.Count(s => s.Known == known);

    /// <summary>In how many places a work is cited.</summary>
    public int UsesOf(Source source) => content.Snapshot!.UsesOf(source).Length;

    /// <summary>Shows the list.</summary>
    public void OnGet() => Metadata = new PageMetadata
    {
        Title = "Sources",
        Description = $"The {Sources.Length} works and documents that this history rests on, "
            + "how far each was read, and the sections that cite it.",
        CanonicalPath = "/sources",
        Breadcrumbs = [new Breadcrumb("Sources")],
    };
}
