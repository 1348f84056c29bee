using KoreanWar.Content.Model;
using KoreanWar.Content.Reading;

namespace KoreanWar.Content.Tests.Support;

/// <summary>Builds small sites through the real pipeline; the body of an article begins on line 8 of its file.</summary>
internal static class TestSite
{
    public const string Sources = """
        [
          { "id": "cumings-1981", "type": "book", "title": "The Origins of the Korean War",
            "author": [{ "family": "Cumings", "given": "Bruce" }], "issued": { "date-parts": [[1981]] },
            "publisher": "Princeton University Press", "custom": { "known": "excerpt" } },
          { "id": "weathersby-1995", "type": "article-journal", "title": "To Attack, or Not to Attack?",
            "author": [{ "family": "Weathersby", "given": "Kathryn" }], "issued": { "date-parts": [[1995]] },
            "container-title": "CWIHP Bulletin", "issue": "5", "page": "1-9", "custom": { "known": "full" } }
        ]
        """;

    public static string Article(string body, int order = 10, string title = "A title") =>
        $"---\ntitle: {title}\nsummary: A summary.\norder: {order}\nupdated: 2026-11-22\n---\n\n{body}";

    /// <summary>The file of a person; the text begins on the second line below the head.</summary>
    /// <param name="id">The file's name without extension.</param>
    /// <param name="name">The chosen name, on line 2.</param>
    /// <param name="head">More keys, from line 3 on.</param>
    /// <param name="text">The text.</param>
    public static (string Path, string Text) Person(string id, string name, string head = "", string text = "Text. [@cumings-1981]") =>
        ($"people/{id}.md", $"---\nname: {name}\n{head}{(head.Length > 0 ? "\n" : "")}side: china\nrole: A role\nsources: [cumings-1981]\n---\n\n{text}");

    /// <summary>Builds a site of one article and these files beside it.</summary>
    public static SiteBuild BuildWith(params (string Path, string Text)[] files) =>
        Build([("articles/a.md", Article("Lead.\n\n## One {#one}\n\nText. [@cumings-1981]\n\n### Inner {#inner}\n\n## Two {#two}\n\nText. [@weathersby-1995]")), .. files]);

    /// <summary>Builds a site of these files, with the bibliography above unless they bring their own.</summary>
    public static SiteBuild Build(params (string Path, string Text)[] files) =>
        SiteBuilder.Build(ContentSet.FromTexts(
            files.Any(f => f.Path == "sources.json") ? files : [.. files, ("sources.json", Sources)]));

    /// <summary>Builds a site of one article, <c>articles/a.md</c>, with this body.</summary>
    public static SiteBuild BuildBody(string body) => Build(("articles/a.md", Article(body)));

    /// <summary>Builds a site of one article that holds exactly this text, front matter included.</summary>
    public static SiteBuild BuildFile(string text) => Build(("articles/a.md", text));

    /// <summary>Builds a site of one article and this bibliography.</summary>
    public static SiteBuild BuildSources(string json) =>
        Build(("articles/a.md", Article("Text.")), ("sources.json", json));

    /// <summary>Builds a site of one article with this body and these files of any bytes beside it.</summary>
    public static SiteBuild BuildWithBytes(string body, params (string Path, byte[] Bytes)[] files) =>
        SiteBuilder.Build(new ContentSet(
            ContentSet.FromTexts(("articles/a.md", Article(body)), ("sources.json", Sources)).Files
                .Concat(files.Select(f => new ContentFile(f.Path, f.Bytes)))));

    /// <summary>The snapshot of a build that must have no error.</summary>
    public static SiteSnapshot Snapshot(SiteBuild build)
    {
        Assert.Empty(Found.Errors(build));
        return build.Snapshot!;
    }

    /// <summary>The finished article with this body, which must have no error.</summary>
    public static Article Read(string body) => Assert.Single(Snapshot(BuildBody(body)).Articles);

    /// <summary>The HTML of a body that must have no error.</summary>
    public static string Html(string body) => Read(body).Body.Html;
}
