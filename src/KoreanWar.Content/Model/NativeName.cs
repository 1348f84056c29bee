namespace KoreanWar.Content.Model;

/// <summary>A name as its own language writes it.</summary>
/// <param name="Language">The language and, where it takes one, the script: <c>ko</c>, <c>ko-Hani</c>, <c>zh-Hans</c>, <c>ru</c>.</param>
/// <param name="Text">The name in that script.</param>
public sealed record NativeName(string Language, string Text)
{
    /// <summary>What the form is called: <c>Hangul</c>, <c>Hanja</c>, <c>Chinese, simplified</c>.</summary>
    public string Form => Language switch
    {
        "ko" => "Hangul",
        "ko-Hani" => "Hanja",
        "zh-Hans" => "Chinese, simplified",
        "zh-Hant" => "Chinese, traditional",
        "ru" => "Russian",
        "ja" => "Japanese",
        _ => Language,
    };
}
