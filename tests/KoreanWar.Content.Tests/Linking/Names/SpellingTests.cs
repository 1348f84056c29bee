using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Linking.Names;

/// <summary>Which spellings are warned of, and where.</summary>
public sealed class SpellingTests
{
    [Fact]
    public void A_spelling_that_is_not_the_chosen_one_is_warned_of_with_the_one_that_is()
    {
        Assert.Equal(
            "content/articles/a.md(8,4): warning KW0905: `Pusan` is written `Busan` on this site; "
            + "a fixed name that holds the other spelling is listed under `fixed` with the person or place",
            Found.Only(NamedSite.Build("In Pusan."), DiagnosticCodes.OtherSpelling).ToString());
    }

    [Theory]
    [InlineData("A line.\nAnd another, of Pusan.", "(9,17)")]
    [InlineData("Truman held Pusan.", "(8,13)")]
    [InlineData("A line.\nTruman and Kim's army\nheld Pusan.", "(10,6)")]
    [InlineData("Kim Il Sung and Inch'on, Pusan", "(8,1), (8,17), (8,26)")]
    [InlineData("Inchon. Inchon.", "(8,1), (8,9)")]
    [InlineData("At Kim Il\nSung's desk", "(8,4)")]
    [InlineData("\"Pusan\" (Inchon)", "(8,2), (8,10)")]
    [InlineData("**Pusan** \\* Inchon", "(8,3), (8,14)")]
    [InlineData("## Pusan and Inchon", "(8,4), (8,14)")]
    [InlineData("> - Pusan", "(8,5)")]
    [InlineData("> [!NOTE]\n> Pusan", "(9,3)")]
    [InlineData("| A |\n|---|\n| Pusan |", "(10,3)")]
    [InlineData("[Pusan](../places.yaml#busan)", "(8,2)")]
    [InlineData("[Pusan]{claim=a-012}", "(8,2)")]
    [InlineData("Text. [@cumings-1981] Pusan", "(8,23)")]
    [InlineData("A &amp; Pusan", "(8,9)")]
    public void A_warning_stands_where_the_spelling_does(string body, string expected)
    {
        Assert.Equal(expected, Warnings(NamedSite.Build(body)));
    }

    [Theory]
    [InlineData("*From Pusan to Seoul*, a book")]
    [InlineData("[Pusan]{lang=fr}")]
    [InlineData("[Pusan]{.nolink}")]
    [InlineData("[Text *and* [Pusan]{claim=a-012}]{.nolink}")]
    [InlineData("The Inchon landing")]
    [InlineData("The Inchon\nlanding")]
    [InlineData("The Pusan Perimeter")]
    [InlineData("Text. [@cumings-1981, Pusan]")]
    [InlineData("`Pusan`")]
    [InlineData("```\nPusan\n```")]
    [InlineData("the truce agreement")]
    [InlineData("PUSAN, pusan, Pusans, Pusan-born")]
    [InlineData("<https://example.org/Pusan>")]
    public void A_title_a_fixed_name_another_language_a_citation_or_code_keeps_its_spelling(string body)
    {
        Assert.Equal("", Warnings(NamedSite.Build(body)));
    }

    [Fact]
    public void A_wrong_spelling_still_leads_to_the_entry()
    {
        Assert.Equal("<p>In [Pusan](/places/busan).</p>\n", NamedSite.Html("In Pusan."));
    }

    [Fact]
    public void The_text_of_a_person_is_warned_of_too()
    {
        var build = NamedSite.Build(
            ("articles/a.md", TestSite.Article("Text.")), TestSite.Person("mao", "Mao", text: "At Pusan. [@cumings-1981]"));

        Assert.Equal("content/people/mao.md", Found.Only(build, DiagnosticCodes.OtherSpelling).Path);
        Assert.Equal("(8,4)", Warnings(build));
    }

    [Theory]
    [InlineData("Busan")]
    [InlineData("PUSAN")]
    [InlineData("armistice")]
    [InlineData("kpa")]
    [InlineData("truce Agreement")]
    [InlineData("Korean People's Army")]
    [InlineData("Mao")]
    public void A_spelling_that_two_entries_claim_is_refused(string spelling)
    {
        var build = NamedSite.Build(
            ("articles/a.md", TestSite.Article("Text.")), TestSite.Person("mao", "Mao", $"spellings: [Mao Tse-tung, {spelling}]"));

        Found.Only(build, DiagnosticCodes.DuplicateSpelling);
        Assert.Null(build.Snapshot);
    }

    [Fact]
    public void A_spelling_claimed_twice_is_refused_with_both_places()
    {
        var build = NamedSite.Build(
            ("articles/a.md", TestSite.Article("Text.")), ("terms.yaml", NamedSite.Terms.Replace("truce agreement", "inchon", StringComparison.Ordinal)));

        Assert.Equal(
            "content/terms.yaml(7,15): error KW0904: `inchon` is a name of `Incheon` already, content/places.yaml(12,15)",
            Assert.Single(build.Diagnostics, d => d.Severity == DiagnosticSeverity.Error).ToString());
    }

    [Fact]
    public void Two_entries_may_share_a_fixed_name()
    {
        var places = NamedSite.Places.Replace("[Inchon landing]", "[Inchon landing, From Pusan to Panmunjom]", StringComparison.Ordinal);

        Assert.Empty(Found.Errors(NamedSite.Build(("articles/a.md", TestSite.Article("Text.")), ("places.yaml", places))));
    }

    private static string Warnings(SiteBuild build) => string.Join(
        ", ",
        build.Diagnostics.Where(d => d.Code == DiagnosticCodes.OtherSpelling).Select(d => $"({d.Position.Line},{d.Position.Column})"));
}
