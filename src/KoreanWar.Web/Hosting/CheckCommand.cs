using System.Globalization;
using KoreanWar.Content;

namespace KoreanWar.Web.Hosting;

/// <summary>The command <c>check</c>: validates the content without serving it.</summary>
public static class CheckCommand
{
    /// <summary>The word that names it on the command line.</summary>
    public const string Name = "check";

    /// <summary>Prints all diagnostics and a summary; the result is 0, or 1 when there is an error.</summary>
    public static int Run(string folder, TextWriter output)
    {
        var build = SiteBuilder.BuildFolder(folder);
        foreach (var diagnostic in build.Diagnostics)
        {
            output.WriteLine(diagnostic.ToString());
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{build.ArticleCount} articles, {build.SectionCount} sections: {build.ErrorCount} errors, {build.WarningCount} warnings"));
        return build.ErrorCount == 0 ? 0 : 1;
    }
}
