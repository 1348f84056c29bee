namespace KoreanWar.Content.Diagnostics;

/// <summary>How bad an author's mistake is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The site can be served; the editor should look.</summary>
    Warning,

    /// <summary>The content is refused: Production does not start.</summary>
    Error,
}
