using KoreanWar.Content.Reading.Markup.Citations;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>Writes a citation as the number of its note.</summary>
public sealed class CitationHtml(RenderContext context) : HtmlObjectRenderer<CitationInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        if (!context.Text.Citations.TryGetValue(citation, out var works) || works.IsEmpty)
        {
            return;
        }

        var (number, id) = context.Notes.Add(works, context.SectionTitle);
        renderer.Write($"<sup class=\"cite\"><a id=\"{id}\" href=\"#note-{number}\" aria-label=\"Note {number}\">{number}</a></sup>");
    }
}
