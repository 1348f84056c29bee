using KoreanWar.Content.Reading.Markup.Citations;
using KoreanWar.Content.Reading.Markup.Spans;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>
/// Adds citations and bracketed spans to Markdown; both open with a bracket, so they come before links. Before all
/// comes the guard against texts that would take too long.
/// </summary>
public sealed class ContentMarkdownExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Insert(0, new OverlongInlineParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationInlineParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new SpanInlineParser());
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // The site's renderers are put together in one place, HtmlWriter.
    }
}
