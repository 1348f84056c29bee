using KoreanWar.Content.Reading.Articles;
using Markdig.Renderers;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>Writes the heading of a section with its permalink, and its former anchors as real elements.</summary>
public static class HeadingHtml
{
    /// <summary>Writes the heading; it stays free of links so that its name is its text.</summary>
    public static void Write(HtmlRenderer renderer, RenderContext context, ParsedSection section)
    {
        var level = section.Level - context.LevelShift;
        var anchor = Html.Escape(section.Anchor);
        renderer.EnsureLine();
        foreach (var alias in section.Aliases)
        {
            renderer.Write($"<span class=\"alias\" id=\"{Html.Escape(alias)}\"></span>");
        }

        renderer.Write($"<div class=\"heading\"><h{level} id=\"{anchor}\">");
        renderer.WriteLeafInline(section.Heading);
        var href = context.Href(context.Slug, section.Anchor);
        renderer.Write($"</h{level}><a class=\"permalink\" href=\"{Html.Escape(href)}\"");
        renderer.WriteLine($" aria-label=\"Link to section {Html.Escape(section.Title)}\"><span aria-hidden=\"true\">#</span></a></div>");
    }
}
