namespace KoreanWar.Content.Text;

/// <summary>Finds the known word nearest to a mistyped one, for suggestions in diagnostics and on the not-found page.</summary>
public static class Nearest
{
    /// <summary>The nearest candidate within a third of the word's length, or null when nothing is near.</summary>
    public static string? Find(string word, IEnumerable<string> candidates) =>
        FindAll(word, candidates, 1) is [var nearest] ? nearest : null;

    /// <summary>Up to <paramref name="count"/> candidates within a third of the word's length, nearest first.</summary>
    public static IReadOnlyList<string> FindAll(string word, IEnumerable<string> candidates, int count)
    {
        // A longer word costs quadratic time and is never a slip of the finger.
        if (word.Length is 0 or > 200)
        {
            return [];
        }

        var limit = Math.Max(1, word.Length / 3);
        return [.. candidates
            .Distinct(StringComparer.Ordinal)
            .Where(c => Math.Abs(c.Length - word.Length) <= limit)
            .Select(c => (Candidate: c, Distance: Distance(word, c)))
            .Where(x => x.Distance <= limit)
            .OrderBy(x => x.Distance)
            .ThenBy(x => x.Candidate, StringComparer.Ordinal)
            .Take(count)
            .Select(x => x.Candidate)];
    }

    /// <summary>A clause to append to a message, <c>; did you mean `elections`?</c>, or nothing.</summary>
    public static string Suggestion(string word, IEnumerable<string> candidates) =>
        Find(word, candidates) is { } near ? $"; did you mean `{near}`?" : "";

    /// <summary>Edits (insert, delete, replace, swap of neighbours) from one word to the other, case ignored.</summary>
    public static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]);
                var best = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + (same ? 0 : 1));
                var swapped = i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]);
                current[j] = swapped ? Math.Min(best, before[j - 2] + 1) : best;
            }

            (before, last, current) = (last, current, before);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
