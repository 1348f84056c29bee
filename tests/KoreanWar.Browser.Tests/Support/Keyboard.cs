using Microsoft.Playwright;

namespace KoreanWar.Browser.Tests.Support;

/// <summary>What a reader without a mouse does.</summary>
public static class Keyboard
{
    private const int Patience = 200;

    /// <summary>Presses Tab until the focus is on an element that matches, and returns it.</summary>
    public static async Task<ILocator> TabToAsync(this IPage page, string selector)
    {
        for (var i = 0; i < Patience; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return page.Locator("*:focus");
            }
        }

        throw new InvalidOperationException($"{Patience} times Tab did not lead to {selector}.");
    }

    /// <summary>The words of the element that has the focus.</summary>
    public static Task<string> FocusedTextAsync(this IPage page) =>
        page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()");
}
