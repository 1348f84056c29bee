using KoreanWar.Browser.Tests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(SiteFixture))]

namespace KoreanWar.Browser.Tests.Support;

/// <summary>One site and one browser for the whole run; every test opens a context of its own, so nothing is carried over.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private const string RequireBrowser = "REQUIRE_BROWSER";

    private readonly RunningSite _site = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _reason = "";

    /// <summary>Where the site listens, without a slash at the end.</summary>
    public string Origin { get; private set; } = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        var chromium = ChromiumPath.Find(Environment.GetEnvironmentVariable, File.Exists, _playwright.Chromium.ExecutablePath);
        _reason = chromium.Reason;
        if (chromium.Path is null)
        {
            return;
        }

        _site.UseKestrel(0);
        _site.StartServer();
        Origin = _site.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = chromium.Path,
            Args = [.. Arguments()],
        });
    }

    /// <summary>
    /// Opens an empty page in a context of its own. Without a browser the test is skipped, or fails where
    /// <c>REQUIRE_BROWSER</c> is 1, so that a build which must run these tests cannot pass without them.
    /// </summary>
    public async Task<OpenPage> NewPageAsync(
        Screen? screen = null,
        ColorScheme scheme = ColorScheme.Light,
        bool scripts = true,
        ReducedMotion motion = ReducedMotion.Reduce,
        bool touch = false)
    {
        if (_browser is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable(RequireBrowser) == "1", _reason);
            Assert.Fail(_reason);
        }

        var size = screen ?? Screen.Wide;
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Origin,
            ViewportSize = new ViewportSize { Width = size.Width, Height = size.Height },
            ColorScheme = scheme,
            ReducedMotion = motion,
            JavaScriptEnabled = scripts,
            HasTouch = touch,
        });
        return new OpenPage(context, await context.NewPageAsync());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _site.DisposeAsync();
    }

    private static IEnumerable<string> Arguments()
    {
        // The browser's own calls home would be counted as ours, and a build machine has no graphics card.
        yield return "--disable-gpu";
        yield return "--disable-background-networking";
        yield return "--disable-component-update";
        yield return "--disable-sync";
        yield return "--no-first-run";

        // Chromium refuses its sandbox to root; everybody else keeps it.
        if (Environment.UserName == "root")
        {
            yield return "--no-sandbox";
        }
    }
}
