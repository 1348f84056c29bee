using KoreanWar.Content;

namespace KoreanWar.Web.Hosting;

/// <summary>The content as it was read at start-up: the site to serve, or the errors that refuse it.</summary>
public sealed class SiteContent
{
    private SiteContent(SiteBuild build, string folder, TimeSpan elapsed)
    {
        Build = build;
        Folder = folder;
        Elapsed = elapsed;
    }

    /// <summary>What building the site gave.</summary>
    public SiteBuild Build { get; }

    /// <summary>The folder it was read from.</summary>
    public string Folder { get; }

    /// <summary>How long reading, checking and rendering took.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>The site to serve, or null when the content has errors.</summary>
    public SiteSnapshot? Snapshot => Build.Snapshot;

    /// <summary>Reads the content folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static SiteContent Load(string folder, TimeProvider time)
    {
        var start = time.GetTimestamp();
        var build = SiteBuilder.BuildFolder(folder);
        return new SiteContent(build, folder, time.GetElapsedTime(start));
    }

    /// <summary>Tells the editor every diagnostic in the form that terminals make clickable, and the log how many.</summary>
    public void Report(Serilog.ILogger logger, TextWriter terminal)
    {
        foreach (var diagnostic in Build.Diagnostics)
        {
            terminal.WriteLine(diagnostic.ToString());
        }

        if (Snapshot is null)
        {
            logger.Fatal(
                "The content in {Folder:l} has {Errors} errors and {Warnings} warnings",
                Folder, Build.ErrorCount, Build.WarningCount);
        }
        else if (Build.WarningCount > 0)
        {
            logger.Warning("The content in {Folder:l} has {Warnings} warnings", Folder, Build.WarningCount);
        }
    }
}
