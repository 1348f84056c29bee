using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Linking.Losses;
using KoreanWar.Content.Reading;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Reading.Claims;
using KoreanWar.Content.Reading.Documents;
using KoreanWar.Content.Reading.Events;
using KoreanWar.Content.Reading.Facts;
using KoreanWar.Content.Reading.Figures;
using KoreanWar.Content.Reading.Findings;
using KoreanWar.Content.Reading.Lists;
using KoreanWar.Content.Reading.Losses;
using KoreanWar.Content.Reading.Maps;
using KoreanWar.Content.Reading.People;
using KoreanWar.Content.Reading.Places;
using KoreanWar.Content.Reading.Sources;
using KoreanWar.Content.Reading.Terms;

namespace KoreanWar.Content;

/// <summary>
/// Builds the site from its content in plain steps: read all files, resolve all links, render all pages. A link can
/// only be checked when all anchors are known.
/// </summary>
public static class SiteBuilder
{
    private const string ArticlesFolder = "articles";

    /// <summary>Builds the site from a folder on disk.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static SiteBuild BuildFolder(string folder)
    {
        var diagnostics = new DiagnosticBag();
        return Build(ContentFolder.Read(folder, diagnostics), diagnostics);
    }

    /// <summary>Builds the site from files in memory.</summary>
    public static SiteBuild Build(ContentSet content) => Build(content, new DiagnosticBag());

    private static SiteBuild Build(ContentSet content, DiagnosticBag diagnostics)
    {
        WarnOfUnreadFiles(content, diagnostics);
        var sources = new SourcesReader(diagnostics).Read(content);
        var works = sources.ToDictionary(s => s.Source.Key, s => s.Source, StringComparer.Ordinal);
        var figures = new FiguresReader(diagnostics).Read(content);
        var reference = ReferenceFiles.Read(content, works, diagnostics);
        var articles = ReadArticles(content, diagnostics);
        var linked = new SiteLinker(articles, figures, reference, LossesText.Read(content, diagnostics), works, diagnostics).Link();
        var facts = new FactsReader(diagnostics).Read(content);
        new FactCheck(facts, diagnostics).Run(articles);
        new LossFactCheck(facts, diagnostics).Run(reference.Losses);
        WarnOfUnusedSources(sources, linked, diagnostics);
        return new SiteBuild(
            diagnostics.HasErrors ? null : SiteRenderer.Render(linked, sources, figures),
            [.. diagnostics.ToSortedList()],
            articles.Count,
            articles.Sum(a => a.AllSections().Count()));
    }

    private static IReadOnlyList<ParsedArticle> ReadArticles(ContentSet content, DiagnosticBag diagnostics)
    {
        var reader = new ArticleReader(diagnostics);
        var files = content.In(ArticlesFolder).Where(IsArticle).ToList();
        if (files.Count == 0)
        {
            diagnostics.Error(
                DiagnosticCodes.NoArticles, "content/" + ArticlesFolder, TextPosition.Start, "there is no article in this folder");
        }

        return new AddressCheck(diagnostics).Run([.. files.Select(reader.Read).OfType<ParsedArticle>()]);
    }

    private static void WarnOfUnusedSources(
        ImmutableArray<ParsedSource> sources, LinkedSite linked, DiagnosticBag diagnostics)
    {
        var used = linked.Articles.SelectMany(a => a.SourceUses).Select(u => u.Key)
            .Concat(linked.EntryUses.Select(u => u.Key))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var source in sources.Where(s => !used.Contains(s.Source.Key)))
        {
            diagnostics.Warning(
                DiagnosticCodes.UnusedSource, "content/" + SourcesReader.Path, source.Position,
                $"no article or entry cites `{source.Source.Key}`");
        }
    }

    private static void WarnOfUnreadFiles(ContentSet content, DiagnosticBag diagnostics)
    {
        foreach (var file in content.Files.Where(f => !IsRead(f)))
        {
            diagnostics.Warning(DiagnosticCodes.FileNotRead, file.DisplayPath, TextPosition.Start, "nothing reads this file");
        }
    }

    private static bool IsArticle(ContentFile file) => file.Name.EndsWith(".md", StringComparison.Ordinal);

    private static bool IsRead(ContentFile file) =>
        file.Path is SourcesReader.Path or FactsReader.Path or PlacesReader.Path or TermsReader.Path or EventsReader.Path or ClaimsReader.Path or FindingsReader.Path
            or LossesReader.Path or LossesText.Path or FrontsReader.Path or BaseMapReader.Path
        || (file.Path.StartsWith(ArticlesFolder + "/", StringComparison.Ordinal) && IsArticle(file))
        || EntryFolder.Holds(PeopleReader.Folder, file)
        || EntryFolder.Holds(DocumentsReader.Folder, file)
        || (file.Path.StartsWith(FiguresReader.Folder + "/", StringComparison.Ordinal) && FiguresReader.Reads(file));
}
