using System.Text;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Reading.Figures;

public sealed class FigureTests
{
    public static TheoryData<string, byte[], int, int> Whole { get; } = new()
    {
        { "x.png", Pictures.Png(640, 480), 640, 480 },
        { "x.png", Pictures.Png(70000, 1), 70000, 1 },
        { "x.jpg", Pictures.Jpeg(640, 480), 640, 480 },
        { "x.jpg", Pictures.Jpeg(4000, 3000, frame: 0xC2), 4000, 3000 },
        { "x.webp", Pictures.WebPLossy(640, 480), 640, 480 },
        { "x.webp", Pictures.WebPLossless(640, 480), 640, 480 },
        { "x.webp", Pictures.WebPLossless(16384, 1), 16384, 1 },
        { "x.webp", Pictures.WebPExtended(640, 70000), 640, 70000 },
        { "x.svg", Pictures.Svg("width=\"640\" height=\"480\" viewBox=\"0 0 64 48\""), 640, 480 },
    };

    public static TheoryData<string, byte[]> Broken { get; } = new()
    {
        { "x.png", [] },
        { "x.png", Pictures.Png(640, 480)[..23] },
        { "x.png", Pictures.Png(0, 480) },
        { "x.png", Pictures.Png(-1, 480) },
        { "x.png", Pictures.Jpeg(640, 480) },
        { "x.jpg", [0xFF, 0xD8] },
        { "x.jpg", [0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 50)] },
        { "x.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0] },
        { "x.jpg", Pictures.Jpeg(640, 480)[..30] },
        { "x.jpg", Pictures.Png(640, 480) },
        { "x.webp", Pictures.WebPLossy(640, 480)[..29] },
        { "x.webp", [.. "RIFF0000WEBPVP9 "u8, .. new byte[20]] },
        { "x.svg", Pictures.Svg("") },
        { "x.svg", Pictures.Svg("width=\"0\" height=\"480\"") },
        { "x.svg", Pictures.Svg("width=\"640\"") },
        { "x.svg", "<html/>"u8.ToArray() },
        { "x.svg", "<svg"u8.ToArray() },
        { "x.svg", [0xFF, 0xFE, 0x3C] },
        { "x.svg", "<?xml version=\"1.0\" encoding=\"no-such\"?><svg width=\"1\" height=\"1\"/>"u8.ToArray() },
        { "x.svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg width=\"1\" height=\"1\"/>"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Whole))]
    public void The_size_of_a_picture_is_read_from_its_first_bytes(string name, byte[] bytes, int width, int height)
    {
        var site = TestSite.Snapshot(TestSite.BuildWithBytes("Text.", ("figures/" + name, bytes), ($"figures/{name}.yaml", Pictures.Sidecar)));

        var figure = site.FindFigure(name);
        Assert.NotNull(figure);
        Assert.Equal((width, height), (figure.Size.Width, figure.Size.Height));
        Assert.Equal(bytes, figure.Bytes.ToArray());
        Assert.Equal("National Archives.", figure.Credit);
        Assert.Equal("Public domain", figure.Licence);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Bytes_that_are_not_such_a_picture_are_refused(string name, byte[] bytes)
    {
        var build = TestSite.BuildWithBytes("Text.", ("figures/" + name, bytes), ($"figures/{name}.yaml", Pictures.Sidecar));

        Assert.Equal([$"figures/{name}(1,1) KW0704"], Found.Errors(build));
    }

    [Theory]
    [InlineData("x.png", "image/png")]
    [InlineData("x.svg", "image/svg+xml")]
    public void A_picture_has_the_media_type_of_its_name(string name, string mediaType)
    {
        var bytes = name == "x.png" ? Pictures.Png(1, 1) : Pictures.Svg("width=\"1\" height=\"1\"");

        var site = TestSite.Snapshot(TestSite.BuildWithBytes("Text.", ("figures/" + name, bytes), ($"figures/{name}.yaml", Pictures.Sidecar)));

        Assert.Equal(mediaType, site.FindFigure(name)?.MediaType);
    }

    [Theory]
    [InlineData("sub/x.png")]
    [InlineData("a b#c?.png")]
    [InlineData("X.png")]
    [InlineData(".png")]
    public void A_picture_whose_name_cannot_be_an_address_is_refused(string name)
    {
        var picture = ("figures/" + name, Pictures.Png(1, 1));

        var build = TestSite.BuildWithBytes("Text.", picture, ($"figures/{name}.yaml", Pictures.Sidecar));

        Assert.Equal([$"figures/{name}(1,1) KW0704"], Found.Errors(build));
    }

    [Fact]
    public void A_picture_without_a_sidecar_lacks_credit_and_licence()
    {
        var build = TestSite.BuildWithBytes("Text.", ("figures/x.png", Pictures.Png(1, 1)));

        Assert.Equal(["figures/x.png(1,1) KW0702", "figures/x.png(1,1) KW0703"], Found.Errors(build));
    }

    [Theory]
    [InlineData("credit: A\n", "(1,1) KW0703")]
    [InlineData("licence: A\n", "(1,1) KW0702")]
    [InlineData("credit: ''\nlicence: A\n", "(1,1) KW0702, (1,9) KW0205")]
    [InlineData("credit: A\nlicence: B\nlicense: C\n", "(3,1) KW0203")]
    [InlineData("credit: A\ncredit: B\n", "(2,1) KW0206")]
    [InlineData("credit: A: B\n", "(1,10) KW0202")]
    [InlineData("- credit\n", "(1,1) KW0202")]
    [InlineData("", "(1,1) KW0102")]
    public void A_wrong_sidecar_is_refused(string sidecar, string expected)
    {
        var build = TestSite.BuildWithBytes("Text.", ("figures/x.png", Pictures.Png(1, 1)), ("figures/x.png.yaml", Encoding.UTF8.GetBytes(sidecar)));

        Assert.Equal(expected, string.Join(", ", Found.Errors(build)).Replace("figures/x.png.yaml", "", StringComparison.Ordinal));
    }
}
