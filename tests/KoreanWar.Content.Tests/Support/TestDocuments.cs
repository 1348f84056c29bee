namespace KoreanWar.Content.Tests.Support;

/// <summary>Documents of the evidence for small sites; the head of one begins on line 2 of its file.</summary>
internal static class TestDocuments
{
    /// <summary>The one that is taken when the test does not care which.</summary>
    public const string Id = "1950-01-30-stalin-to-shtykov";

    /// <summary>The file of a document that has nothing wrong, with these lines in the place of its own of the same key.</summary>
    public static (string Path, string Text) File(string id, string[] lines, string text = "He is ready to help. [@weathersby-1995]")
    {
        string[] own =
        [
            "title: Stalin is ready to help", "summary: He will help.", $"date: {DateOf(id)}", "kind: telegram", "from: [joseph-stalin]",
            "to: [{ name: Terentii Shtykov, party: soviet-union }]", "places: [{ name: Moscow }]", "sources: [weathersby-1995]",
            "supports: [stalin-approved]", "known: excerpt", "released: { date: 1995, how: It was printed., sources: [weathersby-1995] }",
        ];
        var keys = lines.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var head = own.Where(l => !keys.Contains(KeyOf(l))).Concat(lines).Where(l => !l.EndsWith('~')).Select(l => l + "\n");
        return ($"documents/{id}.md", $"---\n{string.Concat(head)}---\n\n{text}\n");
    }

    /// <summary>A site of one article, a person, a place and these documents.</summary>
    public static SiteBuild Build(params (string Path, string Text)[] documents) => TestSite.BuildWith(
    [
        TestSite.Person("joseph-stalin", "Joseph Stalin", "also: [Stalin]"),
        TestSite.Person("mao-zedong", "Mao Zedong", "also: [Mao]"),
        ("places.yaml", NamedSite.Places),
        .. documents,
    ]);

    /// <summary>A site with the one document that these lines change.</summary>
    public static SiteBuild BuildOne(params string[] lines) => Build(File(Id, lines));

    private static string DateOf(string id) => id.Length >= 10 && char.IsAsciiDigit(id[8]) ? id[..10] : id[..7];

    private static string KeyOf(string line) => line.Split(':')[0];
}
