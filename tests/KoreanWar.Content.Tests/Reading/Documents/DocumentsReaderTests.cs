using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Documents;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Documents;

/// <summary>The files of documents: whatever is wrong with one is told with line and column. A changed line stands on line 12.</summary>
public sealed class DocumentsReaderTests
{
    [Fact]
    public void A_document_is_read_whole()
    {
        var document = Assert.Single(TestSite.Snapshot(TestDocuments.BuildOne(
            "date-note: It's the day of sending.", "from: [joseph-stalin, china, { name: A clerk, party: soviet-union }]", "places: [busan, { name: Kyiv }]",
            "archive: \"f. 1\"", "published: A bulletin", "through: [\"cumings-1981, p. 5\"]", "supports: [stalin-approved, context]",
            "known: second-hand", "known-note: Not seen.", "released: { date: after 1993-06, how: It's in print., sources: [cumings-1981] }"))
            .Documents);

        Assert.Equal("Stalin is ready to help", document.Title);
        Assert.Equal("30 January 1950", document.Date.ToString());
        Assert.Equal("It’s the day of sending.", document.DateNote);
        Assert.Equal(DocumentKind.Telegram, document.Kind);
        Assert.Equal(
            [new Actor("Joseph Stalin", Side.China, "joseph-stalin"), new Actor(null, Side.China, null), new Actor("A clerk", Side.SovietUnion, null)],
            document.From);
        Assert.Equal([new Actor("Terentii Shtykov", Side.SovietUnion, null)], document.To);
        Assert.Equal([new DocumentPlace("Busan", "busan"), new DocumentPlace("Kyiv", null)], document.Places);
        Assert.Equal(("f. 1", "A bulletin"), (document.Archive, document.Published));
        Assert.Equal(["cumings-1981, p. 5"], document.Through.Select(c => c.AsWritten));
        Assert.Equal([Bearing.StalinApproved, Bearing.Context], document.Supports);
        Assert.Equal((DocumentKnowledge.SecondHand, "Not seen."), (document.Known, document.KnownNote));
        Assert.Equal("after June 1993", document.Released.Date.ToString());
        Assert.Equal("It’s in print.", document.Released.How);
        Assert.Equal("/documents/1950-01-30-stalin-to-shtykov", document.Path);
        Assert.Equal("He is ready to help.", document.PlainText);
    }

    [Theory]
    [InlineData("titel: x", "(13,1) KW0203")]
    [InlineData("title: ~", "(2,1) KW0204")]
    [InlineData("summary: ~", "(2,1) KW0204")]
    [InlineData("date: 1950-31-01", "(12,7) KW0207")]
    [InlineData("date: 1950-02-01", "(12,7) KW0207")]
    [InlineData("date: 1950-01", "(12,7) KW0207")]
    [InlineData("kind: cable", "(12,7) KW0213")]
    [InlineData("from: []", "(12,7) KW0205")]
    [InlineData("from: ~", "(2,1) KW0204")]
    [InlineData("from: joseph-stalin", "(12,7) KW0205")]
    [InlineData("from: [josef-stalin]", "(12,8) KW0902")]
    [InlineData("from: [joseph-stalin, joseph-stalin]", "(12,23) KW0206")]
    [InlineData("from: [{ name: A clerk }]", "")]
    [InlineData("from: [{ party: china }]", "(12,8) KW0204")]
    [InlineData("from: [{ name: A clerk, party: chine }]", "(12,32) KW0213")]
    [InlineData("from: [{ name: A clerk, side: china }]", "(12,25) KW0203")]
    [InlineData("from: [[joseph-stalin]]", "(12,8) KW0205")]
    [InlineData("to: [japan]", "(12,6) KW0902")]
    [InlineData("places: [moscow]", "(12,10) KW0902")]
    [InlineData("places: [{ town: Moscow }]", "(12,10) KW0204, (12,12) KW0203")]
    [InlineData("sources: ~", "(1,1) KW0204")]
    [InlineData("sources: []", "(12,10) KW0205")]
    [InlineData("sources: [weathersby]", "(12,11) KW0501")]
    [InlineData("through: [weathersby]", "(13,11) KW0501")]
    [InlineData("supports: ~", "(2,1) KW0204")]
    [InlineData("supports: []", "(12,11) KW0205")]
    [InlineData("supports: [stalin-aproved]", "(12,12) KW0213")]
    [InlineData("supports: [context, context]", "(12,21) KW0206")]
    [InlineData("known: partly", "(12,8) KW0213")]
    [InlineData("known: second-hand", "(12,8) KW0911")]
    [InlineData("known: abstract", "(12,8) KW0911")]
    [InlineData("released: ~", "(2,1) KW0204")]
    [InlineData("released: 1995", "(12,11) KW0205")]
    [InlineData("released: { date: 1995, how: Printed. }", "(12,11) KW0204")]
    [InlineData("released: { date: 1995, sources: [cumings-1981] }", "(12,11) KW0204")]
    [InlineData("released: { how: Printed., sources: [cumings-1981] }", "(12,11) KW0204")]
    [InlineData("released: { date: 1949, how: Printed., sources: [cumings-1981] }", "(12,19) KW0207")]
    [InlineData("released: { date: 1950-01-29, how: Printed., sources: [cumings-1981] }", "(12,19) KW0207")]
    [InlineData("released: { date: between 1948 and 1949, how: Printed., sources: [cumings-1981] }", "(12,19) KW0207")]
    [InlineData("released: { date: before 1950, how: Printed., sources: [cumings-1981] }", "(12,19) KW0207")]
    [InlineData("sources: [weathersby-1995, weathersby-1995]", "(12,28) KW0206")]
    [InlineData("released: { date: soon, how: Printed., sources: [cumings-1981] }", "(12,19) KW0207")]
    [InlineData("released: { date: 1950, how: Printed., sources: [cumings-1981] }", "")]
    public void A_mistake_is_told_where_it_stands(string line, string expected)
    {
        var build = TestDocuments.BuildOne(line);

        Assert.Equal(expected, string.Join(", ", Found.In(build, $"documents/{TestDocuments.Id}.md").Split(", ").Order(StringComparer.Ordinal)));
        Assert.Equal(expected.Length == 0, build.Snapshot is not null);
    }

    [Theory]
    [InlineData("stalin", "1950-01-30")]
    [InlineData("1950-01-stalin", "1950-01-30")]
    [InlineData("1950-01-30-stalin", "1950-01")]
    [InlineData("1950-01-30", "1950-01-30")]
    public void The_name_of_a_file_tells_the_date_as_exactly_as_it_is_known(string id, string date)
    {
        var build = TestDocuments.Build(TestDocuments.File(id.PadRight(7), ["date: " + date]) with { Path = $"documents/{id}.md" });

        Assert.EndsWith("KW0207", Assert.Single(Found.Errors(build)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1950-01-stalin", "1950-01")]
    [InlineData("1950-01-12-stalin", "between 1950-01-12 and 1950-01-14")]
    public void Of_a_stretch_or_a_month_the_beginning_is_told(string id, string date)
    {
        Assert.Empty(Found.Errors(TestDocuments.Build(TestDocuments.File(id, ["date: " + date]))));
    }

    [Theory]
    [InlineData("documents/Stalin.md", "KW0208")]
    [InlineData("documents/1950/x.md", "KW0208")]
    public void The_name_of_a_file_is_an_address(string path, string code)
    {
        var build = TestDocuments.Build(TestDocuments.File(TestDocuments.Id, []) with { Path = path });

        Assert.EndsWith(code, Assert.Single(Found.Errors(build)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He is ready to help.", "the text of a document tells what it says and shows, and cites a work")]
    [InlineData("## Help\n\nHe is ready. [@weathersby-1995]", "the text of a document has no headings")]
    public void The_text_of_a_document_has_no_headings_and_cites(string text, string expected)
    {
        Assert.Equal(expected, Found.Message(TestDocuments.Build(TestDocuments.File(TestDocuments.Id, [], text))));
    }

    [Fact]
    public void Documents_come_in_order_of_time()
    {
        var site = TestSite.Snapshot(TestDocuments.Build(
            TestDocuments.File("1950-02-01-b", []), TestDocuments.File("1950-01-a", []), TestDocuments.File("1950-02-01-a", []), TestDocuments.File("1949-12-31-z", [])));

        Assert.Equal(["1949-12-31-z", "1950-01-a", "1950-02-01-a", "1950-02-01-b"], site.Documents.Select(d => d.Id));
    }
}
