namespace KoreanWar.Content.Text;

/// <summary>Counts words and the time to read them.</summary>
public static class Words
{
    // Brysbaert's review of 190 studies (2019) puts silent reading of English non-fiction at 238 words a minute.
    private const double PerMinute = 238;

    /// <summary>The runs of letters and digits in a text; an apostrophe, hyphen, comma or point inside one does not end it.</summary>
    public static int Count(string text)
    {
        var count = 0;
        var inside = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var joins = inside && c is '\'' or '\u2019' or '-' or ',' or '.' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
            var letter = char.IsLetterOrDigit(c) || char.IsSurrogate(c) || joins;
            if (letter && !inside)
            {
                count++;
            }

            inside = letter;
        }

        return count;
    }

    /// <summary>Whole minutes to read so many words, at least one.</summary>
    public static int ReadingMinutes(int words) => Math.Max(1, (int)Math.Ceiling(words / PerMinute));
}
