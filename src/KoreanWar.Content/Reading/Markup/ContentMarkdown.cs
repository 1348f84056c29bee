using Markdig;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>The site's Markdown: CommonMark with the extensions that an editor may use.</summary>
public static class ContentMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseDefinitionLists()
        .UseSmartyPants()
        .UseCjkFriendlyEmphasis()
        .Use<ContentMarkdownExtension>()
        .UseGenericAttributes() // behind all others, because it wraps their parsers
        .Use<HeadingAttributesExtension>()
        .Build();

    /// <summary>Parses a file's text, front matter included, so that line numbers are the file's.</summary>
    /// <exception cref="ArgumentException">The text nests quotes, lists or brackets too deeply.</exception>
    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);
}
