using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Linking;

public sealed class PictureTests
{
    [Theory]
    [InlineData("![](../figures/x.png)", "(8,1) KW0701")]
    [InlineData("![ ](../figures/x.png)", "(8,1) KW0701")]
    [InlineData("![A map](x.png)", "(8,1) KW0401")]
    [InlineData("![A map](../figures/y.png)", "(8,1) KW0401")]
    [InlineData("![A map](https://example.org/x.png)", "(8,1) KW0704")]
    [InlineData("![A map](data:image/png;base64,AAAA)", "(8,1) KW0404")]
    [InlineData("![A map](a.md)", "(8,1) KW0704")]
    [InlineData("![A map](/figures/x.png)", "(8,1) KW0403")]
    [InlineData("![A map]()", "(8,1) KW0406")]
    [InlineData("Text ![A map](../figures/x.png)", "(8,6) KW0704")]
    [InlineData("![A map](../figures/x.png) text", "(8,1) KW0704")]
    [InlineData("![A map](../figures/x.png)\n![B](../figures/x.png)", "(8,1) KW0704, (9,1) KW0704")]
    [InlineData("[![A map](../figures/x.png)](a.md)", "(8,2) KW0704")]
    [InlineData("## ![A map](../figures/x.png)", "(8,4) KW0704")]
    [InlineData("*![A map](../figures/x.png)*", "(8,2) KW0704")]
    public void A_wrong_picture_is_refused(string body, string expected)
    {
        Assert.Equal(expected, Found.InFile(Build(body)));
    }

    [Fact]
    public void A_mistyped_picture_suggests_the_nearest_one()
    {
        Assert.Equal(
            "there is no file `../figures/xx.png`; did you mean `../figures/x.png`?",
            Found.Message(Build("![A map](../figures/xx.png)")));
    }

    [Theory]
    [InlineData("![A map](../figures/x.png)")]
    [InlineData("- ![A map](../figures/x.png)")]
    [InlineData("> ![A map](../figures/x.png \"Title\")")]
    [InlineData("A [link](../figures/x.png) to a picture")]
    public void A_picture_in_a_paragraph_of_its_own_is_accepted(string body)
    {
        Assert.Empty(Found.Errors(Build(body)));
    }

    private static SiteBuild Build(string body) =>
        TestSite.BuildWithBytes(body, ("figures/x.png", Pictures.Png(4, 3)), ("figures/x.png.yaml", Pictures.Sidecar));
}
