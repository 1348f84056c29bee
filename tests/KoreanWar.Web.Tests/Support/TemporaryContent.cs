namespace KoreanWar.Web.Tests.Support;

/// <summary>A content folder of a test's own, deleted after it.</summary>
public sealed class TemporaryContent : IDisposable
{
    /// <summary>The smallest content that is right.</summary>
    public const string GoodArticle = """
        ---
        title: A
        summary: An article of one section.
        order: 1
        updated: 2026-11-22
        aliases:
          - former
          - { anchor: once, section: one }
        ---

        Lead.

        ## One {#one}

        Text. [@book-2000]
        """;

    private const string Sources = """
        [{ "id": "book-2000", "type": "book", "title": "Book", "publisher": "Press", "custom": { "known": "full" } }]
        """;

    private TemporaryContent(string article)
    {
        Directory.CreateDirectory(Path.Combine(Folder, "articles"));
        File.WriteAllText(Path.Combine(Folder, "articles", "a.md"), article);
        File.WriteAllText(Path.Combine(Folder, "sources.json"), Sources);
    }

    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("korean-war-content-").FullName;

    /// <summary>A folder with one article that has nothing wrong.</summary>
    public static TemporaryContent Good() => new(GoodArticle);

    /// <summary>A folder with one article that has a dead link in line 15.</summary>
    public static TemporaryContent WithError() => new(GoodArticle.Replace("Text.", "[Text](#on).", StringComparison.Ordinal));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
