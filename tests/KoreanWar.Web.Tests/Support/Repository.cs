namespace KoreanWar.Web.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(here.FullName, "KoreanWar.sln")))
        {
            here = here.Parent ?? throw new DirectoryNotFoundException("The tests do not lie in a checkout.");
        }

        return here.FullName;
    }
}
