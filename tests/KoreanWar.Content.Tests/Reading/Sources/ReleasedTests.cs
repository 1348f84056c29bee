using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Sources;

/// <summary>When a work was first public, where that was not on its date.</summary>
public sealed class ReleasedTests
{
    [Theory]
    [InlineData("\"released\": \"1976\", \"released-how\": \"Printed.\"", "")]
    [InlineData("\"released\": \"after 2011\", \"released-how\": \"Online.\"", "")]
    [InlineData("\"released\": \"1950\", \"released-how\": \"Printed.\"", "")]
    [InlineData("\"released\": \"1949\", \"released-how\": \"Printed.\"", "(2,42) KW0504")]
    [InlineData("\"released\": \"soon\", \"released-how\": \"Printed.\"", "(2,42) KW0504")]
    [InlineData("\"released\": \"1976\"", "(2,11) KW0204")]
    [InlineData("\"released-how\": \"Printed.\"", "(2,11) KW0204")]
    [InlineData("\"release\": \"1976\"", "(2,30) KW0203")]
    public void Is_checked(string keys, string expected)
    {
        Assert.Equal(expected, Found.In(TestSite.BuildSources(Json("document", keys)), "sources.json"));
    }

    [Theory]
    [InlineData("document", "", null)]
    [InlineData("personal_communication", "", null)]
    [InlineData("book", "", 1950)]
    [InlineData("document", "\"released\": \"1976\", \"released-how\": \"Printed.\"", 1976)]
    [InlineData("document", "\"released\": \"after 2011\", \"released-how\": \"Online.\"", 2012)]
    [InlineData("book", "\"released\": \"1951\", \"released-how\": \"Printed.\"", 1951)]
    public void Tells_from_which_year_a_work_is_known(string type, string keys, int? year)
    {
        var source = Assert.Single(TestSite.Snapshot(TestSite.BuildSources(Json(type, keys))).Sources);

        Assert.Equal(year, source.KnownFrom);
    }

    private static string Json(string type, string keys) =>
        $$"""
        [{ "id": "x", "type": "{{type}}", "title": "X", "archive": "A", "issued": { "date-parts": [[1950, 6, 25]] },
        "custom": { "known": "full"{{(keys.Length == 0 ? "" : ", " + keys)}} } }]
        """;
}
