namespace KoreanWar.Content.Tests.Support;

/// <summary>A list of one finding for small sites: its first party stands on line 4.</summary>
internal static class TestFindings
{
    /// <summary>A cell that has nothing wrong, on one line.</summary>
    public const string Cell =
        "{ position: It was so., grade: A, for: [1950-01-30-stalin-to-shtykov], against: [\"@cumings-1981, p. 5\"], sources: [weathersby-1995] }";

    /// <summary>A site with a document, and an article that shows the finding of this first cell.</summary>
    public static SiteBuild Build(string cell, string block = "```findings\ncaption: A caption\n```") => TestDocuments.Build(
        TestDocuments.File(TestDocuments.Id, []),
        ("findings.yaml", $"- id: who\n  question: Who?\n  answer: He.\n  north-korea: {cell}\n  south-korea: none\n  soviet-union: none\n"
            + "  china: none\n  united-states-and-un: none\n  historians: none\n"),
        ("articles/b.md", TestSite.Article(block, order: 20)));
}
