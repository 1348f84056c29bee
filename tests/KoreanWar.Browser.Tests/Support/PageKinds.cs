namespace KoreanWar.Browser.Tests.Support;

/// <summary>One address, or more, of every kind of page.</summary>
public static class PageKinds
{
    /// <summary>An address that leads nowhere.</summary>
    public const string NotFound = "/no-such-page";

    /// <summary>A page asked for what it does not know.</summary>
    public const string UnknownFilter = "/timeline?person=nobody";

    /// <summary>A document of the evidence.</summary>
    public const string Document = "/documents/1950-01-30-stalin-to-shtykov";

    /// <summary>A section with the table of findings.</summary>
    public const string Findings = "/who-started-it/who-decided-what";

    /// <summary>An article with a table of many columns.</summary>
    public const string WithWideTable = "/who-started-it";

    private static readonly string[] Paths =
    [
        "/",
        "/the-korean-war",
        "/background",
        WithWideTable,
        Findings,
        "/the-war/civilians",
        "/the-war/pusan-perimeter",
        "/documents",
        "/documents?actor=joseph-stalin&kind=telegram&known=1995",
        Document,
        "/corrections",
        "/sources?sections=one-work",
        "/map",
        "/questions",
        "/about",
        "/timeline",
        UnknownFilter,
        "/people",
        "/people/kim-il-sung",
        "/places",
        "/places/incheon",
        "/glossary",
        "/losses",
        "/the-korean-war/the-cost",
        "/sources",
        "/sources/weathersby-1995",
        NotFound,
    ];

    /// <summary>True for an address that is meant to answer 404.</summary>
    public static bool IsMissing(string path) => path is NotFound or UnknownFilter;

    /// <summary>The addresses.</summary>
    public static TheoryData<string> All => [.. Paths];

    /// <summary>Every address at every one of the widths.</summary>
    public static TheoryData<string, int> At(params int[] widths)
    {
        var rows = new TheoryData<string, int>();
        foreach (var path in Paths)
        {
            foreach (var width in widths)
            {
                rows.Add(path, width);
            }
        }

        return rows;
    }
}
