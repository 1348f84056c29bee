namespace KoreanWar.Web.Metadata;

/// <summary>Cuts a description out of a longer text.</summary>
public static class Excerpt
{
    private const int Longest = 200;

    /// <summary>The first sentences that fit into a description, or the first words where no sentence does.</summary>
    public static string Of(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
        {
            return line;
        }

        var head = line[..Longest];
        var sentence = head.LastIndexOf(". ", StringComparison.Ordinal);
        return sentence >= Longest / 3
            ? head[..(sentence + 1)]
            : head[..Math.Max(head.LastIndexOf(' '), 1)].TrimEnd(',', ';', ':') + " …";
    }
}
