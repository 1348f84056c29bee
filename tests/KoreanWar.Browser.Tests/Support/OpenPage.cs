using Microsoft.Playwright;

namespace KoreanWar.Browser.Tests.Support;

/// <summary>A page in a context of its own; disposing it closes both.</summary>
public sealed class OpenPage(IBrowserContext context, IPage page) : IAsyncDisposable
{
    /// <summary>The page to drive.</summary>
    public IPage Page { get; } = page;

    /// <summary>Its context, which holds the cookies.</summary>
    public IBrowserContext Context { get; } = context;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
