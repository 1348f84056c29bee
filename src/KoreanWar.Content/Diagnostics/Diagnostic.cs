using System.Text.RegularExpressions;

namespace KoreanWar.Content.Diagnostics;

/// <summary>One mistake in the content: data for the editor, never an exception.</summary>
/// <param name="Severity">Whether it stops the site.</param>
/// <param name="Code">A code from <see cref="DiagnosticCodes"/>, such as <c>KW0401</c>.</param>
/// <param name="Path">The file, as the editor names it: <c>content/articles/background.md</c>.</param>
/// <param name="Position">Where in the file.</param>
/// <param name="Message">What is wrong, and what to do where that is known.</param>
public sealed partial record Diagnostic(
    DiagnosticSeverity Severity, string Code, string Path, TextPosition Position, string Message)
{
    /// <summary>The form that editors and build servers make clickable: <c>path(line,column): error KWnnnn: message</c>.</summary>
    public override string ToString()
    {
        var severity = Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{OneLine(Path)}({Position.Line},{Position.Column}): {severity} {Code}: {OneLine(Message)}";
    }

    // What an editor wrote may hold line breaks and codes that a terminal obeys.
    private static string OneLine(string text) => ControlCharacters().Replace(text, " ");

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029]+")]
    private static partial Regex ControlCharacters();
}
