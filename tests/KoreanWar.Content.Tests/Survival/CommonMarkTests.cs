using System.Text;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Tests.Support;

namespace KoreanWar.Content.Tests.Survival;

public sealed class CommonMarkTests
{
    private static readonly string Specification =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Support", "CommonMark", "spec.txt"));

    [Fact]
    public async Task The_whole_specification_of_CommonMark_is_read()
    {
        var build = await Patience.Run(() => TestSite.BuildBody(Specification));

        // Its examples stand in code; what is around them is still full of what is an error here.
        Assert.Null(build.Snapshot);
        Assert.InRange(build.ErrorCount, 1, DiagnosticBag.LimitPerFile);
        Assert.InRange(build.SectionCount, 20, 500);
    }

    [Fact]
    public async Task Every_part_of_the_specification_is_rendered_safely()
    {
        // A fence of 32 backticks holds each example: the Markdown, a line with a dot, the HTML.
        var examples = Specification.Split(new string('`', 32) + " example\n").Skip(1)
            .Select(e => e.Split("\n.\n")[0].Replace('→', '\t'))
            .ToList();
        Assert.Equal(652, examples.Count);

        var dangers = await Patience.Run(() => examples
            .Select(e => SafeHtml.FindDanger(Ungated.Html(TestSite.Article(e))) is { } danger ? $"{danger} from: {e}" : null)
            .Where(d => d is not null)
            .ToList());

        Assert.Empty(dangers);
    }

    [Fact]
    public async Task The_specification_cut_off_anywhere_is_rendered_safely()
    {
        var random = new Random(1950);

        var dangers = await Patience.Run(() => Enumerable.Range(0, 200)
            .Select(_ => Specification.Substring(random.Next(Specification.Length - 2000), random.Next(2000)))
            .Select(part => SafeHtml.FindDanger(Ungated.Html(TestSite.Article(part))))
            .Where(d => d is not null)
            .ToList());

        Assert.Empty(dangers);
    }

    [Fact]
    public async Task Bytes_at_random_are_read_or_refused()
    {
        var random = new Random(1953);
        var start = Encoding.UTF8.GetBytes(TestSite.Article(""));

        var refused = await Patience.Run(() => Enumerable.Range(0, 200)
            .Select(_ => RandomBytes(random))
            .Count(bytes => TestSite.BuildWithBytes("Text.", ("articles/b.md", [.. start, .. bytes])).Snapshot is null));

        Assert.Equal(200, refused);
    }

    private static byte[] RandomBytes(Random random)
    {
        var bytes = new byte[random.Next(1, 500)];
        random.NextBytes(bytes);
        return [.. bytes, 0xFF];
    }
}
