namespace KoreanWar.Content.Tests.Support;

/// <summary>Claims of the source material for small sites; every entry has six lines, the first of them its number.</summary>
internal static class TestClaims
{
    /// <summary>A list with the one claim a-012, which is disputed, and the article that tells it, last in order.</summary>
    public static readonly (string Path, string Text)[] Files =
    [
        ("claims.yaml", Entry("a-012", "verdict: disputed", "section: told#told")),
        ("articles/told.md", TestSite.Article("## Told {#told}\n\nText. [@cumings-1981]", order: 999)),
    ];

    /// <summary>An entry that has nothing wrong, with these lines in the place of its own of the same key.</summary>
    public static string Entry(string id, params string[] lines)
    {
        string[] own = ["claim: The text says so.", "verdict: wrong", "record: It was not so.", "section: a#one", "sources: [cumings-1981]"];
        var keys = lines.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        return string.Concat($"- id: {id}\n", string.Concat(own.Where(l => !keys.Contains(KeyOf(l))).Concat(lines).Where(l => !l.EndsWith('~')).Select(l => $"  {l}\n")));
    }

    /// <summary>A site of one article with this body, and this list.</summary>
    public static SiteBuild Build(string yaml, string body = "## One {#one}\n\nText. [@cumings-1981]") =>
        TestSite.Build(("articles/a.md", TestSite.Article(body)), ("claims.yaml", yaml));

    private static string KeyOf(string line) => line.Split(':')[0];
}
