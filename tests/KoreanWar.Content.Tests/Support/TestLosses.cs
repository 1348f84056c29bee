namespace KoreanWar.Content.Tests.Support;

/// <summary>Lists of losses for small sites; every entry has ten lines, the first of them its id.</summary>
internal static class TestLosses
{
    /// <summary>An entry that has nothing wrong, with these lines in the place of its own of the same key.</summary>
    public static string Entry(string id, params string[] lines)
    {
        string[] own =
        [
            "party: A", "group: armed-forces", "measure: deaths", "value: 400", "counts: Soldiers", "given-by: A ministry", "year: 2015",
            "basis: official", "sources: [cumings-1981]",
        ];
        var keys = lines.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var kept = own.Where(line => !keys.Contains(KeyOf(line)) && !(KeyOf(line) == "value" && keys.Overlaps(["low", "high"])));
        return string.Concat($"- id: {id}\n", string.Concat(lines.Where(l => !l.EndsWith('~')).Concat(kept).Select(l => $"  {l}\n")));
    }

    /// <summary>A site of one article with this body, and this list.</summary>
    public static SiteBuild Build(string yaml, string body = "Text.") =>
        TestSite.Build(("articles/a.md", TestSite.Article(body)), ("losses.yaml", yaml));

    private static string KeyOf(string line) => line.Split(':')[0];
}
