using System.Text.RegularExpressions;

namespace KoreanWar.Content.Text;

/// <summary>Language tags of BCP 47, such as <c>ko</c>, <c>ko-Hani</c> or <c>zh-Hans</c>.</summary>
public static partial class LanguageTag
{
    /// <summary>True when the text has the form of a language tag; whether there is such a language is not looked up.</summary>
    public static bool IsMatch(string text) => Pattern().IsMatch(text);

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\z")]
    private static partial Regex Pattern();
}
