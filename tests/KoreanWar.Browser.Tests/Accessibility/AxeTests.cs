using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;

namespace KoreanWar.Browser.Tests.Accessibility;

public sealed class AxeTests(SiteFixture site)
{
    internal static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    public static TheoryData<string, int> Pages => PageKinds.At(Screen.Phone.Width, Screen.Wide.Width);

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Nothing_is_found_in_the_light(string path, int width) => AssertNothingFoundAsync(path, width, ColorScheme.Light);

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Nothing_is_found_in_the_dark(string path, int width) => AssertNothingFoundAsync(path, width, ColorScheme.Dark);

    private async Task AssertNothingFoundAsync(string path, int width, ColorScheme scheme)
    {
        await using var open = await site.NewPageAsync(Screen.Of(width), scheme);
        await open.Page.GotoAsync(path);

        // What is folded is not looked at.
        await open.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        var result = await open.Page.RunAxe(Options);

        // The rules that this site has had to care for most; a run without them would prove nothing.
        Assert.Contains(result.Passes, p => p.Id == "target-size");
        Assert.Contains(result.Passes, p => p.Id == "color-contrast");
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(Describe)));
    }

    internal static string Describe(AxeResultItem rule) =>
        $"{rule.Id}: {rule.Help}\n" + string.Join('\n', rule.Nodes.Select(n => $"  {n.Target}  {n.Html}"));
}
