using KoreanWar.Content.Model;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.People;

public sealed class PeopleReaderTests
{
    private const string Person = """
        ---
        name: Kim Il-sung
        say: keem eel-sung
        born: 1912-04-15
        died: about 1994-07
        side: north-korea
        role: The North's leader
        wikidata: Q41117
        date-note: Nobody's sure.
        sources: ["cumings-1981, p. 2"]
        native: { ko: 김일성 }
        also: [Kim]
        ---

        He *led* it. [@cumings-1981]
        """;

    [Fact]
    public void All_that_a_person_s_file_says_is_in_the_snapshot()
    {
        var site = TestSite.Snapshot(Build(Person));

        var person = Assert.Single(site.People);
        Assert.Same(person, site.FindPerson("kim-il-sung"));
        Assert.Equal(("Kim Il-sung", "keem eel-sung", Side.NorthKorea), (person.Name, person.Say, person.Side));
        Assert.Equal(("15 April 1912", "about July 1994", "Nobody’s sure."), (person.Born!.ToString(), person.Died!.ToString(), person.DateNote));
        Assert.Equal(("The North’s leader", "Q41117", "He led it."), (person.Role, person.Wikidata, person.PlainText));
        Assert.Equal([new NativeName("ko", "김일성")], person.Names.Native);
        Assert.Equal("p. 2", Assert.Single(person.Sources).Locator);
        Assert.StartsWith("<p>He <em>led</em> it.", person.Text.Html, StringComparison.Ordinal);
        Assert.Equal("cumings-1981", Assert.Single(Assert.Single(person.Text.Notes).Citations).Source.Key);
    }

    [Theory]
    [InlineData(2, "", "(2,1) KW0204", "the key `name` is missing")]
    [InlineData(6, "", "(2,1) KW0204", "the key `side` is missing")]
    [InlineData(7, "", "(2,1) KW0204", "the key `role` is missing")]
    [InlineData(10, "", "(2,1) KW0204", "the key `sources` is missing")]
    [InlineData(10, "sources: []", "(10,10) KW0205", "`sources` must be a list of the works that this rests on, `[key, \"key, p. 5\"]`")]
    [InlineData(3, "says: keem", "(3,1) KW0203", "unknown key `says`; did you mean `say`?")]
    [InlineData(3, "name: Kim", "(3,1) KW0206", "the key `name` stands here twice")]
    [InlineData(4, "born: 15 April 1912", "(4,7) KW0207", "`15 April 1912` is not a date; write `born` as 1950-06-25, 1950-06 or 1950, with `about`, `before` or `after` before it, or as `between 1950-06-01 and 1950-06-03`")]
    [InlineData(5, "died: 1994-02-30", "(5,7) KW0207", "`1994-02-30` is not a date; write `died` as ")]
    [InlineData(5, "died: 1911-07-08", "(5,7) KW0207", "death, 8 July 1911, stands before birth, 15 April 1912")]
    [InlineData(6, "side: north", "(6,7) KW0213", "`side` is one of `north-korea`, `south-korea`, ")]
    [InlineData(6, "side: north-korean", "(6,7) KW0213", "; did you mean `north-korea`?")]
    [InlineData(7, "role: The North's 지도자", "(7,7) KW0603", "`role` holds a letter of another script (Hangul: 지)")]
    [InlineData(8, "wikidata: 41117", "(8,11) KW0901", "`41117` is not an item of Wikidata, such as `Q41117`")]
    [InlineData(8, "wikidata: q41117", "(8,11) KW0901", "`q41117` is not an item of Wikidata")]
    [InlineData(8, "wikidata: Q0", "(8,11) KW0901", null)]
    [InlineData(8, "wikidata: https://www.wikidata.org/wiki/Q41117", "(8,11) KW0901", null)]
    [InlineData(8, "wikidata: []", "(8,11) KW0205", "`wikidata` must be a text")]
    [InlineData(8, "wikidata:", "(8,10) KW0205", "`wikidata` must be a text, not empty")]
    [InlineData(11, "native: { ko: 金日成 }", "(11,15) KW0603", "this is not a name in the script of `ko` and nothing else")]
    [InlineData(15, "He led it. [@cumings-1982]", "(15,14) KW0501", "no work `cumings-1982` in content/sources.json; did you mean `cumings-1981`?")]
    [InlineData(15, "He led it.", "(1,1) KW0204", "the text of a person tells what the person did, and cites a work")]
    [InlineData(15, "## Life\n\nHe led it. [@cumings-1981]", "(15,1) KW0605", "the text of a person has no headings")]
    [InlineData(15, "# Life\n\nHe led it. [@cumings-1981]", "(15,1) KW0605", "the text of a person has no headings")]
    [InlineData(15, "He <b>led</b> it. [@cumings-1981]", "(15,4) KW0601, (15,10) KW0601", "raw HTML is not allowed")]
    [InlineData(15, "He led 조선. [@cumings-1981]", "(15,1) KW0603", "letters of another script (Hangul: 조) need their language")]
    public void A_wrong_part_of_a_person_is_refused_where_it_stands(int line, string with, string expected, string? message)
    {
        var build = Build(Edited.Line(Person, line, with));

        Assert.Equal(expected, Found.In(build, "people/kim-il-sung.md"));
        Assert.Contains(message ?? "", string.Join('\n', build.Diagnostics.Select(d => d.Message)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("north-korea", "south-korea", "soviet-union", "china", "united-states", "united-nations", "united-kingdom", "taiwan", "korean-nationalist", "korean-empire")]
    public void Every_party_has_its_word(params string[] sides)
    {
        Assert.Equal(Enum.GetValues<Side>(), sides.Select(s => TestSite.Snapshot(Build(Edited.Line(Person, 6, $"side: {s}"))).People[0].Side));
    }

    [Theory]
    [InlineData("people/Kim.md", "KW0208", "`Kim` cannot be an address; name the file with lower-case letters, digits and single hyphens, in `people` itself")]
    [InlineData("people/kim_il_sung.md", "KW0208", "`kim_il_sung` cannot be an address; ")]
    [InlineData("people/north/kim.md", "KW0208", "`kim` cannot be an address; ")]
    public void A_file_of_another_name_or_in_a_folder_below_is_refused(string path, string code, string message)
    {
        var build = TestSite.BuildWith((path, Person));

        Assert.Equal($"(1,1) {code}", Found.In(build, path));
        Assert.StartsWith(message, Found.Message(build), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no front matter [@cumings-1981]", "(1,1) KW0201")]
    [InlineData("---\n- a\n---\n\nText. [@cumings-1981]", "(2,1) KW0202")]
    [InlineData("", "(1,1) KW0102")]
    public void A_file_without_a_head_is_refused(string text, string expected)
    {
        Assert.Equal(expected, Found.In(Build(text), "people/kim-il-sung.md"));
    }

    [Fact]
    public void A_file_that_is_no_person_s_is_warned_of()
    {
        Assert.Equal(["people/notes.txt(1,1) KW0106"], Found.Warnings(TestSite.BuildWith(("people/notes.txt", "x"))));
    }

    [Fact]
    public void Whoever_lives_has_no_death_and_needs_no_birth()
    {
        var person = TestSite.Snapshot(Build(Edited.Line(Edited.Line(Person, 5, ""), 4, ""))).People[0];

        Assert.Null(person.Born);
        Assert.Null(person.Died);
    }

    private static SiteBuild Build(string person) => TestSite.BuildWith(("people/kim-il-sung.md", person));

    [Fact]
    public void The_word_of_a_party_names_no_person()
    {
        Assert.Equal(["people/china.md(1,1) KW0210"], Found.Errors(TestSite.BuildWith(TestSite.Person("china", "China Kim"))));
    }
}
