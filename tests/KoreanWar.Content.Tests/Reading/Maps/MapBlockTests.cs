using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Maps;

/// <summary>The fenced block <c>map</c>: whatever is wrong with it is KW0908, with line and column.</summary>
public sealed class MapBlockTests
{
    [Theory]
    [InlineData("caption: A map.", "")]
    [InlineData("date: 1950-09-14\nplaces: [seoul, pyongyang]\narea: [124, 35, 129, 40]\ncaption: A map.", "")]
    [InlineData("date: 1950-09-14", "(9,1) KW0908")]
    [InlineData("", "(9,1) KW0908")]
    [InlineData("A map.", "(9,1) KW0908")]
    [InlineData("caption: [", "(10,1) KW0908")]
    [InlineData("caption: A map.\ncaption: Another.", "(10,1) KW0908")]
    [InlineData("caption: A map.\nplace: [seoul]", "(10,1) KW0908")]
    [InlineData("caption: 지도", "(9,10) KW0908")]
    [InlineData("caption: A map.\ndate: 1950-09-15", "(10,7) KW0908")]
    [InlineData("caption: A map.\nplaces: [seoul, soul]", "(10,17) KW0908")]
    [InlineData("caption: A map.\nplaces: [seoul, seoul]", "(10,17) KW0908")]
    [InlineData("caption: A map.\nplaces: seoul", "(10,9) KW0908, (10,9) KW0908")]
    [InlineData("caption: A map.\nplaces: [moscow]", "(10,10) KW0908")]
    [InlineData("caption: A map.\nplaces: [seoul]\narea: [124, 38, 129, 40]", "(10,10) KW0908")]
    [InlineData("caption: A map.\narea: [120, 35, 129, 40]", "(10,7) KW0908")]
    [InlineData("caption: A map.\narea: [129, 35, 124, 40]", "(10,7) KW0908")]
    [InlineData("caption: A map.\narea: [124, 35, 124.1, 35.1]", "(10,7) KW0908")]
    [InlineData("caption: A map.\narea: [124, 35, 129]", "(10,7) KW0908")]
    [InlineData("caption: A map.\narea: [124, south, 129, 40]", "(10,13) KW0908")]
    public void Is_checked(string yaml, string expected)
    {
        Assert.Equal(expected, TestMap.Errors(TestMap.Block(yaml)));
    }

    [Theory]
    [InlineData("caption: A map.\ndate: 1950-09-15", "there is no line of `1950-09-15` in content/fronts.yaml; did you mean `1950-09-14`?")]
    [InlineData("caption: A map.\nplaces: [soul]", "there is no place `soul`; did you mean `seoul`?")]
    [InlineData("caption: A map.\nplaces: [moscow]", "Moscow, at longitude 37.62 and latitude 55.75, lies outside what this map shows")]
    [InlineData("captoin: A map.", "unknown key `captoin`; did you mean `caption`?")]
    public void Says_what_to_do(string yaml, string expected)
    {
        Assert.Contains(expected, TestMap.Build(TestMap.Block(yaml)).Diagnostics.Select(d => d.Message));
    }

    [Fact]
    public void Needs_a_base_map()
    {
        Assert.Equal("(8,1) KW0908", Found.InBody(TestMap.Block("caption: A map.")));
    }

    [Fact]
    public void A_fenced_block_of_another_name_stays_code()
    {
        var html = TestSite.Html("```mapping\ncaption: x\n```");

        Assert.Contains("<pre><code", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<figure", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_keys_are_no_words_of_the_text()
    {
        var site = TestSite.Snapshot(TestMap.Build("## One\n\nTwo words.\n\n" + TestMap.Block("caption: A caption of five words.")));

        Assert.Equal("Two words.", site.Articles[0].Sections[0].PlainText);
    }
}
