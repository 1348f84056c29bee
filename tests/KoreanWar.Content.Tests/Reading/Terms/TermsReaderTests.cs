using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Terms;

public sealed class TermsReaderTests
{
    private const string Terms = """
        - id: truce
          name: Truce
          text: A pact.
          see: [cease-fire]
          sources: [cumings-1981]
        - id: cease-fire
          name: Cease-fire
          abbreviation: CF
          text: A pause.
          sources: [cumings-1981]
        """;

    [Fact]
    public void A_term_may_point_to_one_below_it()
    {
        var site = TestSite.Snapshot(TestSite.BuildWith(("terms.yaml", Terms)));

        Assert.Equal(["cease-fire", "truce"], site.Terms.Select(t => t.Id));
        Assert.Equal(["cease-fire"], site.FindTerm("truce")!.See);
        Assert.Equal("/glossary#truce", site.FindTerm("truce")!.Path);
    }

    [Theory]
    [InlineData(2, "", "(1,3) KW0204", "the key `name` is missing")]
    [InlineData(3, "", "(1,3) KW0204", "the key `text` is missing")]
    [InlineData(5, "", "(1,3) KW0204", "the key `sources` is missing")]
    [InlineData(3, "  txt: A pact.", "(1,3) KW0204, (3,3) KW0203", "unknown key `txt`; did you mean `text`?")]
    [InlineData(3, "  kind: A pact.\n  text: x", "(3,3) KW0203", "unknown key `kind`")]
    [InlineData(4, "  see: cease-fire", "(4,8) KW0205", "`see` must be a list")]
    [InlineData(4, "  see: [ceasefire]", "(4,9) KW0902", "there is no term `ceasefire`; did you mean `cease-fire`?")]
    [InlineData(4, "  see: [[cease-fire]]", "(4,9) KW0902", "there is no term ``")]
    [InlineData(4, "  see: [cease-fire, cease-fire]", "(4,21) KW0206", "the term `cease-fire` stands here twice")]
    [InlineData(4, "  see: [truce]", "(4,9) KW0902", "the term `truce` points to itself")]
    public void A_wrong_part_of_a_term_is_refused_where_it_stands(int line, string with, string expected, string message)
    {
        var build = TestSite.BuildWith(("terms.yaml", Edited.Line(Terms, line, with)));

        Assert.Equal(expected, Found.In(build, "terms.yaml"));
        Assert.Contains(message, build.Diagnostics.Select(d => d.Message));
    }

    [Theory]
    [InlineData("main")]
    [InlineData("top")]
    [InlineData("reference")]
    [InlineData("guides")]
    [InlineData("terms")]
    [InlineData("abbreviations")]
    [InlineData("truce-term")]
    public void An_id_that_the_glossary_itself_uses_is_refused(string id)
    {
        var build = TestSite.BuildWith(("terms.yaml", Edited.Line(Terms, 6, $"- id: {id}").Replace("[cease-fire]", "[]", StringComparison.Ordinal)));

        Assert.Equal("(6,7) KW0208", Found.In(build, "terms.yaml"));
        Assert.Equal($"the glossary itself uses the id `{id}`; choose another", Found.Message(build));
    }
}
