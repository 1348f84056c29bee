using System.Collections.Immutable;
using KoreanWar.Content.Linking;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Losses;
using Markdig.Syntax;

namespace KoreanWar.Content.Rendering.Losses;

/// <summary>Turns the text on how to read the losses into HTML with notes.</summary>
public static class LossesTextRenderer
{
    /// <summary>The rendered text.</summary>
    public static RenderedText Render(ImmutableArray<Block> blocks, LinkedText text)
    {
        var context = new RenderContext
        {
            Text = text,
            Slug = Loss.Page[1..],
            Title = "Losses",
            LocalAnchors = ImmutableHashSet<string>.Empty,
        };
        var writer = new HtmlWriter(context);
        writer.Write(blocks);
        return new RenderedText(writer.ToString(), context.Notes.Build());
    }
}
