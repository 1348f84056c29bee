using KoreanWar.Content.Reading.Citations;
using KoreanWar.Content.Reading.Spans;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace KoreanWar.Content.Reading;

/// <summary>Adds citations and bracketed spans to Markdown; both open with a bracket, so they come before links.</summary>
public sealed class ContentMarkdownExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationInlineParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new SpanInlineParser());
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // The site's renderers are put together in one place, HtmlWriter.
    }
}
