using KoreanWar.Content.Model;

namespace KoreanWar.Content.Linking;

/// <summary>What a link leads to, once it was found.</summary>
public abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>A page of this site, or a place in it.</summary>
    /// <param name="Slug">Its address without the first slash: <c>background</c>, <c>people/kim-il-sung</c>.</param>
    /// <param name="Anchor">The place in it, or null for all of it.</param>
    public sealed record Page(string Slug, string? Anchor) : LinkTarget;

    /// <summary>An address on another site, or of a mailbox; its scheme is https, http or mailto.</summary>
    public sealed record External(string Url) : LinkTarget;

    /// <summary>A picture of the content folder.</summary>
    public sealed record Picture(Figure Figure) : LinkTarget;
}
