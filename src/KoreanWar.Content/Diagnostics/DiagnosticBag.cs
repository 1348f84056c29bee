namespace KoreanWar.Content.Diagnostics;

/// <summary>Collects the diagnostics of one build, so that no mistake hides the next one.</summary>
public sealed class DiagnosticBag
{
    /// <summary>More errors, or more warnings, than this from one file are noise: a broken file would report every line.</summary>
    public const int LimitPerFile = 200;

    private readonly List<Diagnostic> _all = [];
    private readonly Dictionary<(string Path, DiagnosticSeverity Severity), int> _perFile = [];

    /// <summary>True when at least one error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Reports an error, which refuses the content.</summary>
    public void Error(string code, string path, TextPosition position, string message) =>
        Add(new Diagnostic(DiagnosticSeverity.Error, code, path, position, message));

    /// <summary>Reports a warning, which the site is served with.</summary>
    public void Warning(string code, string path, TextPosition position, string message) =>
        Add(new Diagnostic(DiagnosticSeverity.Warning, code, path, position, message));

    /// <summary>Adds everything another bag took, under one code: whatever is wrong with a thing is then that thing's mistake.</summary>
    public void AddAs(string code, DiagnosticBag other)
    {
        foreach (var diagnostic in other._all)
        {
            Add(diagnostic with { Code = code });
        }
    }

    /// <summary>All diagnostics, by file, then by position.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList() =>
        [.. _all.OrderBy(d => d.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Position.Line)
            .ThenBy(d => d.Position.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)];

    private void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        var kind = (diagnostic.Path, diagnostic.Severity);
        var count = _perFile[kind] = _perFile.GetValueOrDefault(kind) + 1;
        if (count < LimitPerFile)
        {
            _all.Add(diagnostic);
        }
        else if (count == LimitPerFile)
        {
            _all.Add(diagnostic with
            {
                Code = DiagnosticCodes.TooMany,
                Message = $"{LimitPerFile} or more problems of this kind in this file; the rest is not shown",
            });
        }
    }
}
