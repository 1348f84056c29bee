using KoreanWar.Content.Diagnostics;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Markup;

/// <summary>Parses a Markdown file of the content folder, and checks what can be checked without knowing the others.</summary>
public static class MarkdownFile
{
    /// <summary>More lines than this without a blank one between them are not read.</summary>
    public const int MostLines = 5000;

    /// <summary>The parsed text, front matter included, or null when the file gave nothing to parse; the reasons were reported.</summary>
    public static MarkdownDocument? Read(ContentFile file, DiagnosticBag diagnostics)
    {
        if (ContentText.Read(file, diagnostics) is not { } text
            || !HasBlankLines(text, file.DisplayPath, diagnostics)
            || Parse(text, file.DisplayPath, diagnostics) is not { } document)
        {
            return null;
        }

        new BodyCheck(file.DisplayPath, diagnostics).Run(document);
        return document;
    }

    // Markdig takes quadratic time for reference definitions that follow one another line by line.
    private static bool HasBlankLines(string text, string path, DiagnosticBag diagnostics)
    {
        var (line, first) = (0, 1);
        foreach (var content in text.AsSpan().Split('\n'))
        {
            line++;
            if (text.AsSpan(content).IsWhiteSpace())
            {
                first = line + 1;
            }
            else if (line - first >= MostLines)
            {
                diagnostics.Error(
                    DiagnosticCodes.TooLong, path, new TextPosition(first, 1),
                    $"here are more than {MostLines:N0} lines without a blank one between them; divide them");
                return false;
            }
        }

        return true;
    }

    private static MarkdownDocument? Parse(string text, string path, DiagnosticBag diagnostics)
    {
        try
        {
            return ContentMarkdown.Parse(text);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what would overflow the stack; it does not say where.
            diagnostics.Error(
                DiagnosticCodes.TooDeeplyNested, path, TextPosition.Start, "quotes, lists or brackets are nested too deeply");
            return null;
        }
    }
}
