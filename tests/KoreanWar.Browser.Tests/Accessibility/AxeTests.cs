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

    // A scheme changes colours and nothing else; what the other rules look at is the same page.
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    public static TheoryData<string, int> Pages => PageKinds.At(Screen.Phone.Width, Screen.Wide.Width);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_found_in_the_light(string path, int width)
    {
        var result = await RunAsync(path, width, ColorScheme.Light, Options);

        // The rules that this site has had to care for most; a run without them would prove nothing.
        Assert.Contains(result.Passes, p => p.Id == "target-size");
        Assert.Contains(result.Passes, p => p.Id == "color-contrast");
        AssertNothingFound(result);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_colours_of_the_dark_are_as_readable(string path, int width)
    {
        var result = await RunAsync(path, width, ColorScheme.Dark, Colours);

        Assert.Contains(result.Passes, p => p.Id == "color-contrast");
        AssertNothingFound(result);
    }

    private async Task<AxeResult> RunAsync(string path, int width, ColorScheme scheme, AxeRunOptions options)
    {
        await using var open = await site.NewPageAsync(Screen.Of(width), scheme);
        await open.Page.GotoAsync(path);

        // What is folded is not looked at.
        await open.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        return await open.Page.RunAxe(options);
    }

    private static void AssertNothingFound(AxeResult result) =>
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(Describe)));

    internal static string Describe(AxeResultItem rule) =>
        $"{rule.Id}: {rule.Help}\n" + string.Join('\n', rule.Nodes.Select(n => $"  {n.Target}  {n.Html}"));
}
