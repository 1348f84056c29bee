using System.Text.RegularExpressions;

namespace KoreanWar.Content.Tests.Support;

/// <summary>A small site whose lists know a few people, places and terms, for what the names in a text become.</summary>
internal static partial class NamedSite
{
    public const string Places = """
        - id: busan
          name: Busan
          spellings: [Pusan]
          fixed: [From Pusan to Panmunjom]
          kind: port
          latitude: 35.18
          longitude: 129.08
          text: A port.
          sources: [cumings-1981]
        - id: incheon
          name: Incheon
          spellings: [Inchon, "Inch'on"]
          fixed: [Inchon landing]
          kind: port
          latitude: 37.46
          longitude: 126.71
          text: A port.
          sources: [cumings-1981]
        """;

    public const string Terms = """
        - id: pusan-perimeter
          name: Pusan Perimeter
          text: A line.
          sources: [cumings-1981]
        - id: armistice
          name: Armistice
          spellings: [truce agreement]
          text: A pact.
          sources: [cumings-1981]
        - id: korean-peoples-army
          name: Korean People's Army
          abbreviation: KPA
          text: An army.
          sources: [cumings-1981]
        - id: peoples-committee
          name: People's committee
          text: A council.
          sources: [cumings-1981]
        - id: united-states
          name: United States
          abbreviation: US
          text: A state.
          sources: [cumings-1981]
        - id: thirty-eighth-parallel
          name: 38th parallel
          text: A line.
          sources: [cumings-1981]
        """;

    private static readonly (string Path, string Text)[] Files =
    [
        TestSite.Person("kim-il-sung", "Kim Il-sung", "also: [Kim]\nspellings: [Kim Il Sung]"),
        TestSite.Person("harry-truman", "Harry Truman", "also: [Truman]"),
        TestSite.Person("joseph-stalin", "Joseph Stalin", "also: [Stalin]\nfixed: [Stalin Prize]"),
        ("places.yaml", Places),
        ("terms.yaml", Terms),
        .. TestClaims.Files,
    ];

    /// <summary>Builds the site with one article, <c>articles/a.md</c>, of this body.</summary>
    public static SiteBuild Build(string body) => Build(("articles/a.md", TestSite.Article(body)));

    /// <summary>Builds the site with these files; one of the same path takes the place of the site's own.</summary>
    public static SiteBuild Build(params (string Path, string Text)[] files) =>
        TestSite.Build([.. Files.Where(own => files.All(f => f.Path != own.Path)), .. files]);

    /// <summary>The HTML of a body that must have no error, each mention written as <c>[words](address)</c>.</summary>
    public static string Html(string body) => Shorten(TestSite.Snapshot(Build(body)).FindArticle("a")!.Body.Html);

    /// <summary>HTML with each mention written as <c>[words](address)</c>.</summary>
    public static string Shorten(string html) => MentionLink().Replace(html, "[$2]($1)");

    /// <summary>The words of every mention in a body, in order.</summary>
    public static string[] Mentions(string body) => [.. MentionWords().Matches(Html(body)).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("<a class=\"mention\" data-preview href=\"([^\"]*)\">(.*?)</a>", RegexOptions.Singleline)]
    private static partial Regex MentionLink();

    [GeneratedRegex(@"\[([^\]]*)\]\(", RegexOptions.Singleline)]
    private static partial Regex MentionWords();
}
