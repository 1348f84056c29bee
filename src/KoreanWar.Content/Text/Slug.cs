using System.Globalization;
using System.Text;

namespace KoreanWar.Content.Text;

/// <summary>The rules of slugs (pages) and anchors (sections), and how an anchor is made from a heading.</summary>
public static class Slug
{
    /// <summary>True for a page slug: lower-case ASCII letters and digits, in words joined by single hyphens.</summary>
    public static bool IsPageSlug(string text) =>
        IsHyphenated(text) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>True for an anchor: lower-case letters and digits of any script, in words joined by single hyphens.</summary>
    public static bool IsAnchor(string text) => IsHyphenated(text) && Write(text) == text;

    /// <summary>
    /// The anchor for a heading's text. Latin letters lose their accents, other scripts stay as they are; a text
    /// without any letter or digit gives <c>section</c>, so an anchor is never empty.
    /// </summary>
    public static string FromHeading(string text) => Write(text) is { Length: > 0 } slug ? slug : "section";

    private static bool IsHyphenated(string text) =>
        text.Length is > 0 and <= 100 && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);

    private static string Write(string text)
    {
        var result = new StringBuilder();
        var gap = false;
        foreach (var rune in FoldLatin(text).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var mark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (Rune.IsLetterOrDigit(rune) || (mark && result.Length > 0 && !gap))
            {
                if (gap && result.Length > 0)
                {
                    result.Append('-');
                }

                result.Append(Rune.ToLowerInvariant(rune));
                gap = false;
            }
            else if (!IsApostrophe(rune))
            {
                gap = true;
            }

            if (result.Length >= 80)
            {
                break;
            }
        }

        return result.ToString();
    }

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '\u2019' or '\u02BC';

    private static string FoldLatin(string text)
    {
        var result = new StringBuilder(text.Length);
        var afterLatin = false;
        foreach (var c in WellFormed(text).Normalize(NormalizationForm.FormD))
        {
            var mark = CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
            if (!(mark && afterLatin))
            {
                result.Append(c);
            }

            // Marks of other scripts carry vowels; they belong to the word and stay.
            afterLatin = mark ? afterLatin : char.IsAsciiLetter(c);
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    // Normalize throws on half a surrogate pair.
    private static string WellFormed(string text) =>
        string.Concat(text.EnumerateRunes().Select(r => r.ToString()));
}
