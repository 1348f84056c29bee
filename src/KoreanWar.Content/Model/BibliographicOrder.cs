namespace KoreanWar.Content.Model;

/// <summary>The order of every list of works: by author, else editor, else title, then by date.</summary>
public static class BibliographicOrder
{
    /// <summary>The works in that order; their keys decide where all else is equal.</summary>
    public static IEnumerable<Source> Sort(IEnumerable<Source> sources) => sources
        .OrderBy(s => s.SortName, StringComparer.OrdinalIgnoreCase)
        .ThenBy(s => s.Issued?.ToIso(), StringComparer.Ordinal)
        .ThenBy(s => s.Key, StringComparer.Ordinal);
}
