using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Rendering;

public sealed class SafetyTests
{
    public static TheoryData<string> Frames { get; } = [.. Attacks.Frames];

    [Theory]
    [MemberData(nameof(Frames))]
    public void No_attack_reaches_a_page_from_any_place(string frame)
    {
        var format = CompositeFormat.Parse(frame);
        Assert.All(Attacks.Pieces, piece => AssertSafe(string.Format(CultureInfo.InvariantCulture, format, piece)));
    }

    [Fact]
    public void No_mixture_of_attacks_reaches_a_page()
    {
        var pieces = Gen.Elements(Attacks.Pieces);
        var framed = Gen.Elements(Attacks.Frames.Select(CompositeFormat.Parse).ToArray())
            .SelectMany(_ => pieces, (frame, piece) => string.Format(CultureInfo.InvariantCulture, frame, piece));
        var bodies = Gen.OneOf(pieces, framed).ListOf(12).Select(string.Concat);

        Prop.ForAll(bodies.ToArbitrary(), AssertSafe).Check(Config.QuickThrowOnFailure.WithMaxTest(1500).WithReplay(19500625, 19530727));
    }

    [Fact]
    public void The_check_itself_finds_what_is_dangerous()
    {
        string[] dangerous =
        [
            "<script>x</script>", "<p onclick=x>", "<p style=x>", "<a href='javascript:x'>", "<a href='//x'>", "<a href='x'>", "<img src='data:x'>",
            "<!-- x -->", "<svg>", "<span class='other'>", "<p lang=ko title=x>", "<form>", "<a href='#x' target=_blank>",
        ];

        Assert.All(dangerous, html => Assert.NotNull(SafeHtml.FindDanger(html)));
        Assert.Null(SafeHtml.FindDanger("<p lang=ko><a href='/x' rel=external>x</a> &lt;script&gt;</p>"));
    }

    [Fact]
    public void What_an_editor_may_write_is_safe_and_not_lost()
    {
        const string Body = "Lead [김]{lang=ko} [x](https://example.org). [@cumings-1981, p. 5]\n\n- a\n\n7. b\n\n> c\n\n```c\nd\n```\n\n| A | B |\n|--:|:-:|\n| e | f |\n\nTerm\n:   g\n\n---\n\n## H {#h}\n\n![Alt](../figures/x.png \"T\")\n\n### I\n\nj  \nk";

        var html = Ungated.Html(TestSite.Article(Body));

        Assert.Null(SafeHtml.FindDanger(html));
        Assert.All(["<ol start=\"7\">", "<dd>", "<figure>", "class=\"language-c\"", "<hr", "<br", "Cumings"], part => Assert.Contains(part, html, StringComparison.Ordinal));
    }

    private static void AssertSafe(string body)
    {
        var text = TestSite.Article(body);
        var danger = SafeHtml.FindDanger(Ungated.Html(text));
        Assert.True(danger is null, $"{danger} from: {body}");
        if (TestSite.BuildFile(text).Snapshot is { } site)
        {
            danger = SafeHtml.FindDanger(site.Articles[0].Body.Html);
            Assert.True(danger is null, $"{danger} passed without an error from: {body}");
        }
    }
}
