using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content;

/// <summary>The outcome of building a site.</summary>
/// <param name="Snapshot">The site, or null when there was an error.</param>
/// <param name="Diagnostics">All that was found, by file and position.</param>
/// <param name="ArticleCount">How many article files were read.</param>
/// <param name="SectionCount">How many sections they hold.</param>
public sealed record SiteBuild(
    SiteSnapshot? Snapshot, ImmutableArray<Diagnostic> Diagnostics, int ArticleCount, int SectionCount)
{
    /// <summary>How many errors there are; with one or more there is no snapshot.</summary>
    public int ErrorCount => Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>How many warnings there are.</summary>
    public int WarningCount => Diagnostics.Length - ErrorCount;
}
