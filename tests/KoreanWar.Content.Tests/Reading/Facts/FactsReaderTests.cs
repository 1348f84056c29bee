using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Facts;

public sealed class FactsReaderTests
{
    [Theory]
    [InlineData("facts: 7", "facts.yaml(1,1) KW0202")]
    [InlineData("- 7 to 1", "facts.yaml(1,3) KW0805")]
    [InlineData("- id: a\n  what: A", "facts.yaml(1,3) KW0204")]
    [InlineData("- id: A b\n  what: A\n  value: 7", "facts.yaml(1,7) KW0805")]
    [InlineData("- id: a\n  what: A\n  value: many", "facts.yaml(3,10) KW0805")]
    [InlineData("- id: a\n  what: A\n  value: [7]", "facts.yaml(3,10) KW0205")]
    [InlineData("- id: a\n  what: A\n  value: 7\n  by: B", "facts.yaml(4,3) KW0203")]
    [InlineData("- id: a\n  what: A\n  value: 7\n- id: a\n  what: B\n  value: 8", "facts.yaml(4,7) KW0805")]
    [InlineData("- id: a\n  id: b", "facts.yaml(2,3) KW0206")]
    [InlineData("- [", "facts.yaml(2,1) KW0202")]
    [InlineData("", "facts.yaml(1,1) KW0102")]
    public void A_fact_that_cannot_be_read_is_refused_where_it_stands(string yaml, string expected)
    {
        Assert.Equal([expected], Found.Errors(TestSite.Build(("articles/a.md", TestSite.Article("Text.")), ("facts.yaml", yaml))));
    }

    [Fact]
    public void A_site_needs_no_facts()
    {
        Assert.Empty(Found.Errors(TestSite.BuildBody("Text.")));
    }
}
