using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Lists;

/// <summary>Checks that a text of a list is in Latin letters: it has no markup that could carry another language.</summary>
public static class LatinText
{
    /// <summary>The text; a letter of another script in it is reported.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key that it stands under.</param>
    /// <param name="path">The file, as diagnostics name it.</param>
    /// <param name="position">Where the text stands.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static string Check(string text, string key, string path, TextPosition position, DiagnosticBag diagnostics)
    {
        if (Scripts.FindOther(text) is var (letter, script))
        {
            diagnostics.Error(
                DiagnosticCodes.OtherScript, path, position,
                $"`{key}` holds a letter of another script ({script}: {letter}); names in other scripts stand under `native`");
        }

        return text;
    }
}
