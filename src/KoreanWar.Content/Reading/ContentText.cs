using System.Text;
using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading;

/// <summary>Turns a file's bytes into text with one kind of line ending.</summary>
public static class ContentText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without byte-order mark and with <c>\n</c> as line ending, or null when it was refused.</summary>
    public static string? Read(ContentFile file, DiagnosticBag diagnostics)
    {
        if (!ContentFile.IsAllowedSize(file.Bytes.Length, file.DisplayPath, diagnostics))
        {
            return null;
        }

        string text;
        try
        {
            text = Strict.GetString(file.Bytes.Span);
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Error(
                DiagnosticCodes.NotUtf8, file.DisplayPath, FirstInvalid(file.Bytes.Span),
                "the bytes here are not UTF-8; save the file as UTF-8");
            return null;
        }

        text = WithPlainLineEndings(text.TrimStart('\uFEFF'));
        if (string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Error(DiagnosticCodes.EmptyFile, file.DisplayPath, TextPosition.Start, "the file is empty");
            return null;
        }

        return text;
    }

    // Not ReplaceLineEndings: it also breaks lines where editors and Markdown do not, at U+2028 for one.
    private static string WithPlainLineEndings(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static TextPosition FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var used) == System.Buffers.OperationStatus.Done)
        {
            valid += used;
        }

        var before = WithPlainLineEndings(Strict.GetString(bytes[..valid]).TrimStart('\uFEFF'));
        return new TextPosition(before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
