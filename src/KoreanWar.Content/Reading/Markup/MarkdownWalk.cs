using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>Walks a parsed text in document order: each block, then what it holds, inline content included.</summary>
public static class MarkdownWalk
{
    /// <summary>The block and everything in it.</summary>
    public static IEnumerable<MarkdownObject> SelfAndDescendants(Block block)
    {
        yield return block;
        if (block is ContainerBlock container)
        {
            foreach (var item in container.SelectMany(SelfAndDescendants))
            {
                yield return item;
            }
        }
        else if (block is LeafBlock { Inline: { } inlines })
        {
            foreach (var item in SelfAndDescendants(inlines).Skip(1))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<MarkdownObject> SelfAndDescendants(Inline inline)
    {
        yield return inline;
        if (inline is ContainerInline container)
        {
            foreach (var item in container.SelectMany(SelfAndDescendants))
            {
                yield return item;
            }
        }
    }
}
