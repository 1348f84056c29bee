using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>The site's Markdown: CommonMark with the extensions that an editor may use.</summary>
public static class ContentMarkdown
{
    private const int DeepestNesting = 100;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseDefinitionLists()
        .UseAlertBlocks()
        .UseSmartyPants()
        .UseCjkFriendlyEmphasis()
        .Use<ContentMarkdownExtension>()
        .UseGenericAttributes() // behind all others, because it wraps their parsers
        .Use<HeadingAttributesExtension>()
        .Build();

    /// <summary>Parses and sets a file's text, front matter included, so that line numbers are the file's.</summary>
    /// <exception cref="ArgumentException">The text nests quotes, lists or brackets too deeply.</exception>
    public static MarkdownDocument Parse(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        CheckDepth(document);
        UnderlinedHeadings.Place(document, text);
        TextPositions.Place(document, text);
        Typography.Apply(document);
        return document;
    }

    // Markdig parses ten thousand open brackets, each inside the one before, and then refuses to render them.
    private static void CheckDepth(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Item, int Depth)>([(document, 0)]);
        while (open.TryPop(out var next))
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(next.Depth, DeepestNesting);
            IEnumerable<MarkdownObject> inside = next.Item switch
            {
                ContainerBlock blocks => blocks,
                LeafBlock { Inline: { } inlines } => inlines,
                ContainerInline inlines => inlines,
                _ => [],
            };
            foreach (var item in inside)
            {
                open.Push((item, next.Depth + 1));
            }
        }
    }
}
