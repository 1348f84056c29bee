using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Articles;

public sealed class AttributeTests
{
    [Theory]
    [InlineData("[x]{style=\"color:red\"}", "(8,1) KW0602")]
    [InlineData("A [x]{onclick=alert(1)}", "(8,3) KW0602")]
    [InlineData("[x]{.red}", "(8,1) KW0602")]
    [InlineData("[x]{.nolink .red .blue}", "(8,1) KW0602, (8,1) KW0602")]
    [InlineData("[x]{#id}", "(8,1) KW0602")]
    [InlineData("[x]{data-claim=a-012}", "(8,1) KW0602")]
    [InlineData("[x]{claim=12}", "(8,1) KW0602")]
    [InlineData("[x]{claim=c-012}", "(8,1) KW0602")]
    [InlineData("[x]{hidden}", "(8,1) KW0602")]
    [InlineData("[x]{not closed", "(8,1) KW0602")]
    [InlineData("[x](#y){.button}\n\n## Y", "(8,1) KW0602")]
    [InlineData("[x](#y){#id}\n\n## Y", "(8,1) KW0602")]
    [InlineData("[x](#y){target=_blank}\n\n## Y", "(8,1) KW0602")]
    [InlineData("*x*{style=a}", "(8,1) KW0602")]
    [InlineData("`x`{.language-c}", "(8,1) KW0602")]
    [InlineData("[@cumings-1981]{.x}", "(8,16) KW0602")]
    [InlineData("A paragraph. {#id}", "(8,1) KW0602")]
    [InlineData("{.lead}\nA paragraph.", "(8,1) KW0602")]
    [InlineData("## Title {.red}", "(8,1) KW0602")]
    [InlineData("## Title {#id onclick=x}", "(8,1) KW0602")]
    [InlineData("## Title {lang=ko}", "(8,1) KW0602")]
    [InlineData("``` {.red}\nx\n```", "(8,1) KW0602")]
    [InlineData("``` c {onclick=x}\nx\n```", "(8,1) KW0602")]
    [InlineData("김{lang=ko}", "(8,1) KW0602, (8,1) KW0603")]
    public void An_attribute_that_is_not_allowed_is_refused(string body, string expected)
    {
        Assert.Equal(expected, Found.InBody(body));
    }

    [Fact]
    public void An_attribute_on_a_picture_is_refused()
    {
        var build = TestSite.BuildWithBytes(
            "![A map](../figures/map.png){#map .wide width=100}",
            ("figures/map.png", Pictures.Png(4, 3)), ("figures/map.png.yaml", Pictures.Sidecar));

        Assert.Equal("(8,1) KW0602, (8,1) KW0602, (8,1) KW0602", Found.InFile(build));
    }

    [Fact]
    public void A_mistyped_attribute_suggests_the_nearest_one()
    {
        Assert.Equal("the attribute `lnag` is not allowed here; did you mean `lang`?", Found.Message(TestSite.BuildBody("[x]{lnag=ko}")));
        Assert.Equal("the class `.nolinks` is not allowed here; did you mean `nolink`?", Found.Message(TestSite.BuildBody("[x]{.nolinks}")));
    }

    [Theory]
    [InlineData("[x]{lang=korean}", "(8,1) KW0604")]
    [InlineData("[x]{lang=\"\"}", "(8,1) KW0604")]
    [InlineData("[x]{lang=ko_KR}", "(8,1) KW0604")]
    [InlineData("[x]{lang='ko\" onclick=\"alert(1)'}", "(8,1) KW0604")]
    public void A_language_that_is_none_is_refused(string body, string expected)
    {
        Assert.Equal(expected, Found.InBody(body));
    }

    [Theory]
    [InlineData("[x]{lang=ko}")]
    [InlineData("[x]{lang=ko-Hani}")]
    [InlineData("[x]{lang=\"zh-Hans\"}")]
    [InlineData("[x]{lang='zh-Hant'}")]
    [InlineData("[x]{lang=ru .nolink}")]
    [InlineData("[x]{.nolink}")]
    [InlineData("## Title {#title}")]
    [InlineData("``` c\nx\n```")]
    [InlineData("Curly \\{braces} are text.")]
    public void What_is_allowed_is_accepted(string body)
    {
        Assert.Equal("", Found.InBody(body));
    }
}
