using System.Text.RegularExpressions;

namespace KoreanWar.Content.Text;

/// <summary>The words that stand for the values of an enumeration in content and addresses: <c>north-korea</c>.</summary>
public static partial class Vocabulary
{
    /// <summary>Every word with its value, in the order of the values.</summary>
    public static IReadOnlyDictionary<string, T> Of<T>()
        where T : struct, Enum => Table<T>.Words;

    /// <summary>The word of a value.</summary>
    public static string WordOf<T>(T value)
        where T : struct, Enum => Hump().Replace(value.ToString(), "-$1").ToLowerInvariant();

    [GeneratedRegex("(?<=.)([A-Z])")]
    private static partial Regex Hump();

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> Words =
            Enum.GetValues<T>().ToDictionary(WordOf, v => v, StringComparer.Ordinal);
    }
}
