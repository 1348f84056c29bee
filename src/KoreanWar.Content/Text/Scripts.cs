using System.Globalization;
using System.Text;

namespace KoreanWar.Content.Text;

/// <summary>
/// Tells letters of the Latin script from others, so that a screen reader is told the language of every other run.
/// </summary>
public static class Scripts
{
    // Blocks of the Unicode standard; null marks those whose letters are Latin or shared.
    private static readonly (int First, int Last, string? Script)[] Ranges =
    [
        (0x0370, 0x03FF, "Greek"), (0x0400, 0x052F, "Cyrillic"), (0x0590, 0x05FF, "Hebrew"), (0x0600, 0x077F, "Arabic"),
        (0x1100, 0x11FF, "Hangul"), (0x3130, 0x318F, "Hangul"), (0xAC00, 0xD7FF, "Hangul"),
        (0x3040, 0x30FF, "Kana"),
        (0x3400, 0x9FFF, "Han"), (0xF900, 0xFAFF, "Han"), (0x20000, 0x3FFFF, "Han"),
        (0x1D00, 0x1DBF, null), (0x1E00, 0x1EFF, null), (0x2070, 0x218F, null), (0x2C60, 0x2C7F, null),
        (0xA720, 0xA7FF, null), (0xAB30, 0xAB6F, null), (0xFB00, 0xFB06, null), (0xFF21, 0xFF5A, null),
        (0x1D400, 0x1D7FF, null),
    ];

    /// <summary>
    /// The script of a letter that is not Latin (<c>Hangul</c>, <c>Han</c>, <c>Cyrillic</c> …), or null for Latin
    /// letters, digits, punctuation and signs that all scripts share.
    /// </summary>
    public static string? FindOther(Rune rune)
    {
        var value = rune.Value;
        if (value < 0x0370 || !IsLetter(rune))
        {
            return null;
        }

        foreach (var (first, last, script) in Ranges)
        {
            if (value >= first && value <= last)
            {
                return script;
            }
        }

        return "another script";
    }

    /// <summary>The first letter of a text that is not Latin, with its script, or null.</summary>
    public static (Rune Letter, string Script)? FindOther(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (FindOther(rune) is { } script)
            {
                return (rune, script);
            }
        }

        return null;
    }

    /// <summary>True when each letter of a text belongs to a script that the language is written in.</summary>
    /// <param name="language">A language tag; of one that is not named here, any letters fit.</param>
    /// <param name="text">The text.</param>
    public static bool Fit(string language, string text)
    {
        string[]? scripts = language switch
        {
            "ko" => ["Hangul"],
            "ko-Hani" or "zh-Hans" or "zh-Hant" => ["Han"],
            "ja" => ["Han", "Kana"],
            "ru" => ["Cyrillic"],
            _ => null,
        };
        return scripts is null || text.EnumerateRunes().All(r => !IsLetter(r) || (FindOther(r) is { } script && scripts.Contains(script)));
    }

    private static bool IsLetter(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter;
}
