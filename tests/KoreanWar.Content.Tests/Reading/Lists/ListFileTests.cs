using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Lists;

/// <summary>What holds for every reference list; shown on the glossary.</summary>
public sealed class ListFileTests
{
    private const string Term = "- id: truce\n  name: Truce\n  text: A pact.\n  sources: [cumings-1981]\n";

    [Theory]
    [InlineData("truce: x", "(1,1) KW0202", "the file is a list, each term after a dash")]
    [InlineData("truce", "(1,1) KW0202", "the file is a list, each term after a dash")]
    [InlineData("- truce", "(1,3) KW0901", "a term is a list of `key: value` lines")]
    [InlineData("- [truce]", "(1,3) KW0901", "a term is a list of `key: value` lines")]
    [InlineData("-", "(1,2) KW0901", "a term is a list of `key: value` lines")]
    [InlineData("- id: [", "(2,1) KW0202", "this is not valid YAML: ")]
    [InlineData("- &a id: x", "(1,3) KW0202", "anchors (&), aliases (*) and tags (!) are not used here; quote the text")]
    public void A_file_that_is_no_list_of_maps_is_refused(string yaml, string expected, string message)
    {
        var build = TestSite.BuildWith(("terms.yaml", yaml));

        Assert.Equal(expected, Found.In(build, "terms.yaml"));
        Assert.StartsWith(message, Found.Message(build), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_entries_and_no_list_at_all_are_accepted()
    {
        Assert.Empty(TestSite.Snapshot(TestSite.BuildWith(("terms.yaml", "[]"))).Terms);
        Assert.Empty(TestSite.Snapshot(TestSite.BuildWith()).Terms);
    }

    [Fact]
    public void An_id_stands_once_in_a_list()
    {
        var build = TestSite.BuildWith(("terms.yaml", Term + Term.Replace("Truce", "Pause", StringComparison.Ordinal)));

        Assert.Equal("(5,7) KW0209", Found.In(build, "terms.yaml"));
        Assert.Equal("the term `truce` stands here twice", Found.Message(build));
    }

    [Fact]
    public void The_rest_of_an_entry_is_read_when_its_id_is_wrong()
    {
        var build = TestSite.BuildWith(("terms.yaml", "- id: Truce\n  nam: Truce\n  text: []\n  sources: [cumings-1982]\n"));

        Assert.Equal("(1,3) KW0204, (1,7) KW0208, (2,3) KW0203, (3,9) KW0205, (4,13) KW0501", Found.In(build, "terms.yaml"));
    }

    [Fact]
    public void A_mistake_in_one_entry_does_not_hide_those_of_the_next()
    {
        var build = TestSite.BuildWith(("terms.yaml", "- truce\n- id: x\n- 5\n" + Term));

        Assert.Equal("(1,3) KW0901, (2,3) KW0204, (2,3) KW0204, (2,3) KW0204, (3,3) KW0901", Found.In(build, "terms.yaml"));
    }

    [Theory]
    [InlineData("sources: []", "(4,12) KW0205", "`sources` must be a list of the works that this rests on, `[key, \"key, p. 5\"]`")]
    [InlineData("sources: cumings-1981", "(4,12) KW0205", "`sources` must be a list")]
    [InlineData("sources:", "(4,11) KW0205", "`sources` must be a list")]
    [InlineData("sources: [cumings-1982]", "(4,13) KW0501", "no work `cumings-1982` in content/sources.json; did you mean `cumings-1981`?")]
    [InlineData("sources: [\"cumings-1982, p. 5\"]", "(4,13) KW0501", "no work `cumings-1982` in content/sources.json; did you mean `cumings-1981`?")]
    [InlineData("sources: [cumings-1981, { key: x }]", "(4,27) KW0501", "no work `` in content/sources.json")]
    public void An_entry_rests_on_known_works(string sources, string expected, string message)
    {
        var build = TestSite.BuildWith(("terms.yaml", Edited.Line(Term, 4, "  " + sources)));

        Assert.Equal(expected, Found.In(build, "terms.yaml"));
        Assert.Equal(message, Found.Message(build));
    }

    [Theory]
    [InlineData("cumings-1981", null)]
    [InlineData("\"cumings-1981, p. 5, note 2\"", "p. 5, note 2")]
    [InlineData("\"cumings-1981 ,  ch. 4 \"", "ch. 4")]
    [InlineData("\"cumings-1981,\"", null)]
    public void A_work_may_be_cited_with_the_place_in_it(string source, string? locator)
    {
        var site = TestSite.Snapshot(TestSite.BuildWith(("terms.yaml", Edited.Line(Term, 4, $"  sources: [{source}]"))));

        var citation = Assert.Single(site.Terms[0].Sources);
        Assert.Equal(("cumings-1981", locator), (citation.Source.Key, citation.Locator));
    }

    [Theory]
    [InlineData("name: Truce 정전", "(2,9) KW0603", "`name` holds a letter of another script (Hangul: 정); names in other scripts stand under `native`")]
    [InlineData("name: Truce\n  also: [Pause, 정전]", "(3,17) KW0603", "`also` holds a letter of another script (Hangul: 정); names in other scripts stand under `native`")]
    [InlineData("name: Truce\n  spellings: [перемирие]", "(3,15) KW0603", "`spellings` holds a letter of another script (Cyrillic: п); names in other scripts stand under `native`")]
    [InlineData("name: Truce\n  abbreviation: 停", "(3,17) KW0603", "`abbreviation` holds a letter of another script (Han: 停); names in other scripts stand under `native`")]
    [InlineData("name: Truce\n  abbreviation: [T]", "(3,17) KW0205", "`abbreviation` must be a text")]
    [InlineData("name: Truce\n  also: Pause", "(3,9) KW0205", "`also` must be a list")]
    [InlineData("name: Truce\n  also: [Pause, [x]]", "(3,17) KW0205", "`also` is a list of names")]
    [InlineData("name: Truce\n  also: [Pause, \" \"]", "(3,17) KW0205", "`also` is a list of names")]
    [InlineData("name: Truce\n  also: [Truce]", "(3,10) KW0904", "`Truce` is a name of `Truce` already, content/terms.yaml(2,9)")]
    [InlineData("name: Truce\n  native: 정전", "(3,11) KW0205", "`native` must be a map from language to name, `{ ko: 서울, ko-Hani: 京城 }`")]
    [InlineData("name: Truce\n  native: { korean language: 정전 }", "(3,13) KW0604", "`korean language` is not a language; write a tag such as `ko`, `ko-Hani` or `zh-Hans`")]
    [InlineData("name: Truce\n  native: { ko: Jeongjeon }", "(3,17) KW0603", "this is not a name in the script of `ko` and nothing else; take the scripts apart, one a language")]
    [InlineData("name: Truce\n  native: { ko: 停戰 }", "(3,17) KW0603", "this is not a name in the script of `ko` and nothing else; take the scripts apart, one a language")]
    [InlineData("name: Truce\n  native: { ko: \"정전 (停戰)\" }", "(3,17) KW0603", "this is not a name in the script of `ko` and nothing else; take the scripts apart, one a language")]
    [InlineData("name: Truce\n  native: { ko-Hani: 정전 }", "(3,22) KW0603", "this is not a name in the script of `ko-Hani` and nothing else; take the scripts apart, one a language")]
    [InlineData("name: Truce\n  native: { ru: \"\" }", "(3,17) KW0603", "this is not a name in the script of `ru` and nothing else; take the scripts apart, one a language")]
    [InlineData("name: Truce\n  native: { ko: [정전] }", "(3,17) KW0603", "this is not a name in the script of `ko` and nothing else; take the scripts apart, one a language")]
    public void A_wrong_name_is_refused_where_it_stands(string name, string expected, string message)
    {
        var build = TestSite.BuildWith(("terms.yaml", Edited.Line(Term, 2, "  " + name)));

        Assert.Equal(expected, Found.In(build, "terms.yaml"));
        Assert.Equal(message, Found.Message(build));
    }

    [Fact]
    public void Names_are_set_as_print_has_them()
    {
        var names = TestSite.Snapshot(TestSite.BuildWith(("terms.yaml", Edited.Line(
            Term, 2, "  name: Truce of \"P'yongyang\"\n  abbreviation: T'P\n  also: [The people's truce]\n  spellings: [\" Armi'stice \"]\n  fixed: [\"Truce 'x'\"]")))).Terms[0].Names;

        Assert.Equal(["Truce of “P’yongyang”", "T’P", "The people’s truce"], names.Forms);
        Assert.Equal(["Armi’stice"], names.Spellings);
        Assert.Equal(["Truce ‘x’"], names.Fixed);
    }
}
