using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading;

/// <summary>A file of the content folder, as bytes.</summary>
/// <param name="Path">Its path in the folder, with forward slashes: <c>articles/background.md</c>.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record ContentFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestSize = 2 * 1024 * 1024;

    /// <summary>The path as diagnostics name it.</summary>
    public string DisplayPath => "content/" + Path;

    /// <summary>True for a size, in bytes, that is read; a larger one is reported.</summary>
    public static bool IsAllowedSize(long size, string displayPath, DiagnosticBag diagnostics)
    {
        if (size <= LargestSize)
        {
            return true;
        }

        diagnostics.Error(
            DiagnosticCodes.FileTooLarge, displayPath, TextPosition.Start,
            $"the file has {size:N0} bytes; at most {LargestSize:N0} are allowed");
        return false;
    }

    /// <summary>The name without folders.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
