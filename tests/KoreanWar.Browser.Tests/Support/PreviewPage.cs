using Microsoft.Playwright;

namespace KoreanWar.Browser.Tests.Support;

/// <summary>An article with a link that can be previewed, and the preview.</summary>
public sealed class PreviewPage : IAsyncDisposable
{
    /// <summary>The article.</summary>
    public const string Article = "/background";

    /// <summary>Where the link leads.</summary>
    public const string Target = "/people/kim-il-sung";

    /// <summary>The link, the first of the article to this person.</summary>
    public const string LinkSelector = $"a[data-preview][href='{Target}']";

    private readonly OpenPage _open;

    private PreviewPage(OpenPage open)
    {
        _open = open;
        Page.Request += (_, request) => Asked += new Uri(request.Url).AbsolutePath == Target ? 1 : 0;
    }

    /// <summary>The page to drive.</summary>
    public IPage Page => _open.Page;

    /// <summary>Its context.</summary>
    public IBrowserContext Context => _open.Context;

    /// <summary>The link.</summary>
    public ILocator Link => Page.Locator(LinkSelector).First;

    /// <summary>The preview; there is one at most.</summary>
    public ILocator Preview => Page.Locator(".preview");

    /// <summary>The plain link in the preview.</summary>
    public ILocator Follow => Preview.GetByRole(AriaRole.Link);

    /// <summary>The button in the preview.</summary>
    public ILocator TurnOff => Preview.GetByRole(AriaRole.Button, new() { Name = "Turn previews off" });

    /// <summary>The button in the footer.</summary>
    public ILocator TurnOn => Page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Button, new() { Name = "Turn previews on" });

    /// <summary>What a screen reader is told.</summary>
    public ILocator Said => Page.GetByRole(AriaRole.Status);

    /// <summary>How often the page behind the link was asked for.</summary>
    public int Asked { get; private set; }

    /// <summary>Opens the article.</summary>
    public static async Task<PreviewPage> OpenAsync(SiteFixture site, Screen? screen = null, bool touch = false, bool scripts = true)
    {
        var open = new PreviewPage(await site.NewPageAsync(screen, scripts: scripts, touch: touch));
        await open.Page.GotoAsync(Article);
        return open;
    }

    /// <summary>Opens the article with a clock that only <see cref="PassAsync"/> moves.</summary>
    public static async Task<PreviewPage> OpenWithStoppedClockAsync(SiteFixture site)
    {
        var open = new PreviewPage(await site.NewPageAsync());
        await open.Page.Clock.InstallAsync(new() { TimeDate = DateTime.UnixEpoch });
        await open.Page.GotoAsync(Article);
        await open.Page.Clock.PauseAtAsync(DateTime.UnixEpoch.AddHours(1));
        return open;
    }

    /// <summary>Lets the page's clock run for so many milliseconds.</summary>
    public Task PassAsync(int milliseconds) => Page.Clock.RunForAsync(milliseconds);

    /// <summary>Moves the pointer to where there is neither link nor preview.</summary>
    public Task PointAwayAsync() => Page.Mouse.MoveAsync(2, 2);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _open.DisposeAsync();
}
