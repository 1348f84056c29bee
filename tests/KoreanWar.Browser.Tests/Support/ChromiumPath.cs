namespace KoreanWar.Browser.Tests.Support;

/// <summary>Where Chromium is on this machine, or why it was not found.</summary>
/// <param name="Path">The program, or null.</param>
/// <param name="Reason">Where it was found, or where it was looked for.</param>
public sealed record ChromiumPath(string? Path, string Reason)
{
    /// <summary>The environment variable that names the program to use.</summary>
    public const string Variable = "CHROMIUM_PATH";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    /// <summary>Looks where the environment says, then on the search path, then where Playwright installs its own.</summary>
    /// <param name="environment">Reads an environment variable; null when it is not set.</param>
    /// <param name="fileExists">Tells whether a file exists.</param>
    /// <param name="playwrightsOwn">Where Playwright would install Chromium; the file may be absent.</param>
    public static ChromiumPath Find(Func<string, string?> environment, Func<string, bool> fileExists, string playwrightsOwn)
    {
        // A wrong setting is not passed over in silence: the tests would run in another browser than was asked for.
        if (environment(Variable) is { Length: > 0 } named)
        {
            return fileExists(named)
                ? new ChromiumPath(named, $"{Variable} names it.")
                : new ChromiumPath(null, $"{Variable} names '{named}', but there is no such file.");
        }

        if (OnSearchPath(environment("PATH") ?? "").FirstOrDefault(fileExists) is { } found)
        {
            return new ChromiumPath(found, "It is on the search path.");
        }

        return fileExists(playwrightsOwn)
            ? new ChromiumPath(playwrightsOwn, "Playwright installed it.")
            : new ChromiumPath(
                null,
                $"No Chromium was found: {Variable} is not set, none of {string.Join(", ", Names)} is on the search path, "
                + $"and Playwright has not installed its own at '{playwrightsOwn}'.");
    }

    private static IEnumerable<string> OnSearchPath(string searchPath)
    {
        var folders = searchPath.Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var extension = OperatingSystem.IsWindows() ? ".exe" : "";

        // The name decides before the folder, so that Chromium wins over a Chrome that stands earlier on the path.
        return Names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name + extension)));
    }
}
