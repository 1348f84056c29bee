using KoreanWar.Content.Model;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Sources;

public sealed class SourcesTests
{
    [Theory]
    [InlineData("[\n  {\n    \"id\": x\n  }\n]", "(3,11) KW0503")]
    [InlineData("[\n{},\n]", "(3,1) KW0503")]
    [InlineData("[\n", "(2,1) KW0503")]
    [InlineData("[] []", "(1,4) KW0503")]
    [InlineData("// comment\n[]", "(1,1) KW0503")]
    [InlineData("{}", "(1,1) KW0503")]
    [InlineData("[\n\"\\uD800\"]", "(2,1) KW0503")]
    [InlineData("[{\n\"\\uDC00\": 1}]", "(2,1) KW0503")]
    [InlineData("[{ \"id\": \"x\",\n  \"id\": \"y\" }]", "(2,3) KW0206")]
    [InlineData("[1,\n \"x\"]", "(1,2) KW0504, (2,2) KW0504")]
    public void Malformed_json_is_found_where_it_stands(string json, string expected)
    {
        Assert.Equal(expected, Errors(json));
    }

    [Theory]
    [InlineData("\"DOI\": \"10.1/x\"", "")]
    [InlineData("\"archive\": \"RGASPI\"", "")]
    [InlineData("\"container-title\": \"A journal\"", "")]
    [InlineData("\"URL\": \"https://example.org/x\"", "")]
    [InlineData("\"page\": \"5\"", "(1,2) KW0504")]
    public void A_work_must_be_such_that_it_can_be_found(string way, string expected)
    {
        Assert.Equal(expected, Errors($$"""[{ "id": "x", "type": "book", "title": "X", {{way}}, "custom": { "known": "full" } }]"""));
    }

    [Theory]
    [InlineData("\"type\": \"bok\"", "(2,9) KW0504", "`bok` is not a type of work; did you mean `book`?")]
    [InlineData("\"custom\": { \"known\": \"ful\" }", "(2,22) KW0504", "`known` is one of: full, excerpt, not opened; did you mean `full`?")]
    [InlineData("\"custom\": {}", "(2,11) KW0204, (2,11) KW0504", null)]
    [InlineData("\"custom\": \"full\"", "(2,11) KW0504", "`custom` must say how the work is known: `{\"known\": \"excerpt\"}`")]
    [InlineData("\"custom\": { \"known\": \"full\", \"notes\": \"x\" }", "(2,30) KW0203", "unknown key `notes`; did you mean `note`?")]
    [InlineData("\"URL\": \"javascript:alert(1)\"", "(2,8) KW0404", "`URL` must begin with https:// or http://")]
    [InlineData("\"URL\": \"/relative\"", "(2,8) KW0404", "`URL` must begin with https:// or http://")]
    [InlineData("\"issued\": \"1950\"", "(2,11) KW0207", null)]
    [InlineData("\"issued\": { \"date-parts\": [[1950, 2, 30]] }", "(2,11) KW0207", null)]
    [InlineData("\"issued\": { \"date-parts\": [[1950, 13]] }", "(2,11) KW0207", null)]
    [InlineData("\"issued\": { \"date-parts\": [[]] }", "(2,11) KW0207", null)]
    [InlineData("\"issued\": { \"date-parts\": [[1950], [1951]] }", "(2,11) KW0207", null)]
    [InlineData("\"issued\": { \"raw\": \"1950\" }", "(2,11) KW0207, (2,13) KW0203", null)]
    [InlineData("\"author\": [{ \"given\": \"A\" }]", "(2,12) KW0504", null)]
    [InlineData("\"author\": [\"A\"]", "(2,12) KW0504", null)]
    [InlineData("\"author\": { \"family\": \"A\" }", "(2,11) KW0205", "`author` must be a list")]
    [InlineData("\"language\": \"Korean language\"", "(2,13) KW0604", null)]
    [InlineData("\"publisher-plce\": \"A\"", "(2,1) KW0203", "unknown key `publisher-plce`; did you mean `publisher-place`?")]
    [InlineData("\"volume\": []", "(2,11) KW0205", "`volume` must be a text")]
    [InlineData("\"id\": \"Not a key\"", "(2,7) KW0504", null)]
    public void A_wrong_part_of_a_work_is_refused(string part, string expected, string? message)
    {
        var build = TestSite.BuildSources(Work(part));

        Assert.Equal(expected, string.Join(", ", Found.Errors(build)).Replace("sources.json", "", StringComparison.Ordinal));
        Assert.True(message is null || Found.Message(build) == message, build.Diagnostics[0].Message);
    }

    [Fact]
    public void A_work_is_told_of_every_key_that_it_lacks()
    {
        Assert.Equal("(1,2) KW0204, (1,2) KW0204, (1,2) KW0204", Errors("[{ \"publisher\": \"P\" }]"));
    }

    [Fact]
    public void Two_works_cannot_have_one_key()
    {
        var work = Work("\"volume\": \"1\"")[1..^1];

        Assert.Equal("(3,1) KW0206", Errors($"[{work},\n{work}]"));
    }

    [Fact]
    public void A_bibliography_without_works_is_accepted()
    {
        Assert.Equal("", Errors("[]"));
    }

    [Fact]
    public void All_that_a_work_says_is_in_the_bibliography()
    {
        var site = TestSite.Snapshot(TestSite.BuildSources("""
            [{ "id": "x", "type": "chapter", "title": "X", "author": [{ "family": "A", "given": "B" }, { "literal": "Body" }],
               "editor": [{ "family": "C" }], "issued": { "date-parts": [["1950", 6, 25]] }, "container-title": "T", "volume": 3,
               "page": "1-9", "publisher": "P", "publisher-place": "PP", "archive": "AR", "archive_location": "AL", "number": "N",
               "URL": "https://example.org/ŏ", "DOI": "10.1/x", "ISBN": "I", "language": "ko", "genre": "G", "edition": "2nd",
               "issue": "4", "collection-title": "CT", "custom": { "known": "not opened", "note": "seen" } }]
            """));

        var work = site.FindSource("x");
        Assert.Equal(
            new Source
            {
                Key = "x",
                Type = "chapter",
                Title = "X",
                Authors = work!.Authors,
                Editors = work.Editors,
                Issued = new PartialDate(1950, 6, 25),
                ContainerTitle = "T",
                CollectionTitle = "CT",
                Volume = "3",
                Issue = "4",
                Page = "1-9",
                Edition = "2nd",
                Publisher = "P",
                PublisherPlace = "PP",
                Archive = "AR",
                ArchiveLocation = "AL",
                Number = "N",
                Genre = "G",
                Url = new Uri("https://example.org/ŏ"),
                Doi = "10.1/x",
                Isbn = "I",
                Language = "ko",
                Known = SourceKnowledge.NotOpened,
                KnownNote = "seen",
            },
            work);
        Assert.Equal([new SourceName("A", "B"), new SourceName("Body", null)], work.Authors);
        Assert.Equal([new SourceName("C", null)], work.Editors);
    }

    private static string Errors(string json) =>
        string.Join(", ", Found.Errors(TestSite.BuildSources(json))).Replace("sources.json", "", StringComparison.Ordinal);

    private static string Work(string part)
    {
        (string Key, string Text)[] parts =
        [
            ("id", "\"id\": \"x\""), ("type", "\"type\": \"book\""), ("title", "\"title\": \"X\""),
            ("publisher", "\"publisher\": \"P\""), ("custom", "\"custom\": { \"known\": \"full\" }"),
        ];
        var others = parts.Where(p => !part.StartsWith($"\"{p.Key}\"", StringComparison.Ordinal)).Select(p => p.Text);
        return $"[{{ {string.Join(", ", others)},\n{part} }}]";
    }
}
