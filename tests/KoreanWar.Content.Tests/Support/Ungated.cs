using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Linking.Names;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Reading;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Reading.Figures;
using KoreanWar.Content.Reading.Sources;
using KoreanWar.Content.Rendering;

namespace KoreanWar.Content.Tests.Support;

/// <summary>Renders an article whatever is wrong with it, to see what the renderers alone let through.</summary>
internal static class Ungated
{
    /// <summary>All HTML that pages would hold of this file.</summary>
    public static string Html(string text)
    {
        var diagnostics = new DiagnosticBag();
        var content = new ContentSet(
        [
            .. ContentSet.FromTexts(("articles/a.md", text), ("sources.json", TestSite.Sources)).Files,
            new ContentFile("figures/x.png", Pictures.Png(4, 3)),
            new ContentFile("figures/x.png.yaml", Pictures.Sidecar),
        ]);
        if (new ArticleReader(diagnostics).Read(content.Find("articles/a.md")!) is not { } parsed)
        {
            return "";
        }

        var sources = new SourcesReader(diagnostics).Read(content).ToDictionary(s => s.Source.Key, s => s.Source);
        var resolver = new LinkResolver([parsed], new FiguresReader(diagnostics).Read(content), new EntryAddresses(), diagnostics);
        var linker = new TextLinker(parsed.Path, resolver, sources, new ArticleParts(new Dictionary<string, Claim>(), []), diagnostics);
        var linked = new ArticleLinker(parsed, linker, new NameIndex([], []), diagnostics).Link();
        var article = new ArticleRenderer(linked, new Backlinks([linked], [])).Render();
        var texts = article.Sections.Select(s => s.Page).OfType<RenderedText>().Append(article.Body).Append(article.Lead).ToList();
        return string.Concat(texts.Select(t => t.Html))
            + string.Concat(texts.SelectMany(t => t.Notes).SelectMany(n => n.Citations).Select(SourceHtml.Note));
    }
}
