using Microsoft.Playwright;

namespace KoreanWar.Browser.Tests.Support;

/// <summary>Where things are in the window. It works without the page's scripts, unlike an intersection observer.</summary>
public static class Geometry
{
    /// <summary>The place of an element that must be shown, in CSS pixels from the window's top left corner.</summary>
    public static async Task<LocatorBoundingBoxResult> BoxAsync(this ILocator element)
    {
        var box = await element.BoundingBoxAsync();
        Assert.NotNull(box);
        return box;
    }

    /// <summary>Fails unless the whole height of the element is inside the window.</summary>
    public static async Task AssertInViewAsync(this ILocator element)
    {
        var box = await element.BoxAsync();
        var height = element.Page.ViewportSize!.Height;
        Assert.True(box.Y >= 0 && box.Y + box.Height <= height, $"It stands from {box.Y} to {box.Y + box.Height} in a window of {height}.");
    }
}
