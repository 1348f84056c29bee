namespace KoreanWar.Web.Hosting;

/// <summary>Finds the folder that the site is read from.</summary>
public static class ContentPath
{
    private const string Key = "Content:Path";

    /// <summary>
    /// The folder that <c>Content:Path</c> names, relative to the current folder; without it the one beside the
    /// published program, or the nearest <c>content</c> above the project or the current folder.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is none; the message says where it was looked for.</exception>
    public static string Find(IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration[Key] is { Length: > 0 } configured)
        {
            var path = Path.GetFullPath(configured);
            return Directory.Exists(path)
                ? path
                : throw new DirectoryNotFoundException($"{Key} names '{path}', but there is no such folder.");
        }

        string[] starts = [environment.ContentRootPath, Directory.GetCurrentDirectory()];
        return starts.SelectMany(SelfAndAbove).Select(folder => Path.Combine(folder, "content")).FirstOrDefault(IsContent)
            ?? throw new DirectoryNotFoundException(
                $"There is no content folder at or above '{starts[0]}' or '{starts[1]}'; set {Key} to where it is.");
    }

    private static bool IsContent(string folder) => Directory.Exists(Path.Combine(folder, "articles"));

    private static IEnumerable<string> SelfAndAbove(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
        {
            yield return here.FullName;
        }
    }
}
