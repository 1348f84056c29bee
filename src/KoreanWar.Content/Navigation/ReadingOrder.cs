using System.Collections.Immutable;
using KoreanWar.Content.Model;

namespace KoreanWar.Content.Navigation;

/// <summary>What comes before and after, for the links at the end of a page.</summary>
public static class ReadingOrder
{
    /// <summary>The neighbours of an item in a list; null at the ends, or when the item is not in the list.</summary>
    public static Neighbours<T> Around<T>(ImmutableArray<T> items, T item)
        where T : class
    {
        var index = items.IndexOf(item);
        return new Neighbours<T>(
            index > 0 ? items[index - 1] : null,
            index >= 0 && index < items.Length - 1 ? items[index + 1] : null);
    }

    /// <summary>The sections of an article before and after one of its own.</summary>
    public static Neighbours<Section> Around(Article article, Section section) => Around(article.Sections, section);
}
