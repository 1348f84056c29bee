namespace KoreanWar.Content.Diagnostics;

/// <summary>A place in a text file; line and column count from 1, as editors show them.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The first character of a file.</summary>
    public static TextPosition Start { get; } = new(1, 1);
}
