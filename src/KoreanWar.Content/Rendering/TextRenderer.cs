using System.Collections.Immutable;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Model;
using Markdig.Syntax;

namespace KoreanWar.Content.Rendering;

/// <summary>Turns a text without sections into HTML with notes: that of a person, or of a page of reference.</summary>
public static class TextRenderer
{
    /// <summary>The rendered text.</summary>
    /// <param name="blocks">The text.</param>
    /// <param name="text">What its links and citations lead to.</param>
    /// <param name="path">The site-relative address of its page.</param>
    /// <param name="title">The title of its page.</param>
    public static RenderedText Render(ImmutableArray<Block> blocks, LinkedText text, string path, string title)
    {
        var writer = new HtmlWriter(new RenderContext
        {
            Text = text,
            Slug = path[1..],
            Title = title,
            LocalAnchors = ImmutableHashSet<string>.Empty,
        });
        writer.Write(blocks);
        return writer.ToText();
    }
}
