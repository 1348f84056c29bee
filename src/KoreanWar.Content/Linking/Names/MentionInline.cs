using Markdig.Syntax.Inlines;

namespace KoreanWar.Content.Linking.Names;

/// <summary>The first mention of a person, place or term in a section: the site links it to the entry.</summary>
public sealed class MentionInline(NameTarget target) : ContainerInline
{
    /// <summary>The entry.</summary>
    public NameTarget Target { get; } = target;
}
