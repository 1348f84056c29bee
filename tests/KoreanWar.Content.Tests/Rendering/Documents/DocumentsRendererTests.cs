using KoreanWar.Content.Model.Documents;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Rendering.Documents;

/// <summary>What a finished document knows of the rest of the site. Article a cites Weathersby in its section Two.</summary>
public sealed class DocumentsRendererTests
{
    [Fact]
    public void The_sections_that_cite_one_of_its_sources_rest_on_it()
    {
        Assert.Equal(["/a#two"], Only(TestDocuments.BuildOne()).Sections.Select(s => s.Href));
    }

    [Fact]
    public void A_work_through_which_it_is_known_does_not_make_a_section_rest_on_it()
    {
        var document = Only(TestDocuments.BuildOne("sources: ~", "through: [weathersby-1995]", "known: second-hand", "known-note: Not seen."));

        Assert.Empty(document.Sections);
    }

    [Fact]
    public void A_work_that_prints_several_documents_does_not_tell_which_of_them_a_section_rests_on()
    {
        var site = TestSite.Snapshot(TestDocuments.Build(
            TestDocuments.File("1950-01-01-a", ["sources: [\"weathersby-1995, p. 1\", cumings-1981]"]), TestDocuments.File("1950-01-02-b", [])));

        Assert.Equal(["/a#one"], site.Documents[0].Sections.Select(s => s.Href));
        Assert.Empty(site.Documents[1].Sections);
    }

    [Fact]
    public void The_findings_that_use_it_are_named()
    {
        var document = Assert.Single(TestSite.Snapshot(TestFindings.Build(TestFindings.Cell)).Documents);

        Assert.Equal([("/b#finding-who", "Who?")], document.Findings.Select(f => (f.Href, f.Title)));
    }

    [Fact]
    public void The_sections_that_link_to_it_rest_on_it_in_reading_order()
    {
        var build = TestDocuments.Build(
            TestDocuments.File(TestDocuments.Id, ["sources: [cumings-1981]"]),
            ("articles/b.md", TestSite.Article($"## Three {{#three}}\n\n[It](../documents/{TestDocuments.Id}.md). [@weathersby-1995]", order: 5)));

        Assert.Equal(["/b#three", "/a#one"], Only(build).Sections.Select(s => s.Href));
    }

    [Fact]
    public void A_section_that_does_both_stands_once()
    {
        var build = TestDocuments.Build(
            TestDocuments.File(TestDocuments.Id, ["sources: [cumings-1981]"]),
            ("articles/b.md", TestSite.Article($"## Three {{#three}}\n\n[It](../documents/{TestDocuments.Id}.md). [@cumings-1981]", order: 5)));

        Assert.Equal(["/b#three", "/a#one"], Only(build).Sections.Select(s => s.Href));
    }

    [Fact]
    public void People_are_its_senders_and_receivers_then_those_whom_the_text_names()
    {
        var build = TestDocuments.Build(TestDocuments.File(
            TestDocuments.Id, ["to: [mao-zedong, china]", "places: [busan, { name: Kyiv }]"], "Mao and Stalin, near Incheon. [@weathersby-1995]"));

        Assert.Equal(["joseph-stalin", "mao-zedong"], Only(build).PeopleIds);
        Assert.Equal(["busan", "incheon"], Only(build).PlaceIds);
        Assert.Equal([TestDocuments.Id], TestSite.Snapshot(build).FindPerson("mao-zedong")!.Documents.Select(d => d.Id));
        Assert.Equal([TestDocuments.Id], TestSite.Snapshot(build).FindPlace("incheon")!.Documents.Select(d => d.Id));
    }

    [Fact]
    public void Who_is_only_named_did_not_write_or_receive_it()
    {
        var build = TestDocuments.Build(TestDocuments.File(TestDocuments.Id, [], "Mao heard of it. [@weathersby-1995]"));

        Assert.Equal(["joseph-stalin", "mao-zedong"], Only(build).PeopleIds);
        Assert.Empty(TestSite.Snapshot(build).FindPerson("mao-zedong")!.Documents);
    }

    [Fact]
    public void A_document_knows_the_documents_that_link_to_it()
    {
        var site = TestSite.Snapshot(TestDocuments.Build(
            TestDocuments.File("1950-01-01-a", [], "[The next](1950-01-02-b.md), [again](1950-01-02-b.md). [@weathersby-1995]"),
            TestDocuments.File("1950-01-02-b", [])));

        Assert.Empty(site.Documents[0].Documents);
        Assert.Equal(["/documents/1950-01-01-a"], site.Documents[1].Documents.Select(d => d.Href));
        Assert.Contains("<a data-preview href=\"/documents/1950-01-02-b\">The next</a>", site.Documents[0].Text.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](../documents/)", "<a href=\"/documents\">x</a>")]
    [InlineData("[x](../people)", "<a href=\"/people\">x</a>")]
    public void A_link_to_a_folder_leads_to_its_list(string link, string expected)
    {
        var build = TestDocuments.Build(TestDocuments.File(TestDocuments.Id, []), ("articles/b.md", TestSite.Article(link, order: 20)));

        Assert.Contains(expected, TestSite.Snapshot(build).FindArticle("b")!.Body.Html, StringComparison.Ordinal);
    }

    private static Document Only(SiteBuild build) => Assert.Single(TestSite.Snapshot(build).Documents);
}
