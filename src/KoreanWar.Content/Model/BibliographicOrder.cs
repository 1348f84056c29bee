using System.Text;

namespace KoreanWar.Content.Model;

/// <summary>The order of every list of works: by author, else editor, else title, then by date.</summary>
public static class BibliographicOrder
{
    /// <summary>The works in that order; their keys decide where all else is equal.</summary>
    public static IEnumerable<Source> Sort(IEnumerable<Source> sources) => sources
        .OrderBy(LetterOf, StringComparer.Ordinal)
        .ThenBy(s => s.SortName, StringComparer.OrdinalIgnoreCase)
        .ThenBy(s => s.Issued?.ToIso(), StringComparer.Ordinal)
        .ThenBy(s => s.Key, StringComparer.Ordinal);

    /// <summary>The letter that a work stands under, <c>A</c> to <c>Z</c>, or <c>0–9</c> for all that begins with none of these.</summary>
    public static string LetterOf(Source source)
    {
        var first = source.SortName.Length > 0 ? source.SortName[..1].Normalize(NormalizationForm.FormD)[0] : '0';
        return char.IsAsciiLetter(first) ? char.ToUpperInvariant(first).ToString() : "0–9";
    }
}
