using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading;

/// <summary>Reads the content folder from disk. It follows no link that leads out of the folder.</summary>
public static class ContentFolder
{
    /// <summary>Deeper folders are not part of the layout, and a folder that holds itself would never end.</summary>
    private const int DeepestFolder = 8;

    /// <summary>Reads every file; what cannot be read is reported and left out.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static ContentSet Read(string folder, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no content folder at '{Path.GetFullPath(folder)}'.");
        }

        var root = new DirectoryInfo(RealPath(folder));
        var files = new List<ContentFile>();
        ReadFolder(root, "", root.FullName, 0, files, diagnostics);
        return new ContentSet(files);
    }

    private static void ReadFolder(
        DirectoryInfo folder, string prefix, string root, int depth, List<ContentFile> files, DiagnosticBag diagnostics)
    {
        foreach (var entry in Entries(folder, prefix, diagnostics))
        {
            var path = prefix + entry.Name;
            if (IsLeftByAnEditor(entry.Name))
            {
                continue;
            }

            if (entry.LinkTarget is not null && !LeadsToAFileInside(entry, root))
            {
                diagnostics.Error(
                    DiagnosticCodes.LinkOutOfFolder, "content/" + path, TextPosition.Start,
                    "a symbolic link may only lead to a file inside the content folder; put the file itself here");
            }
            else if (entry is DirectoryInfo && depth == DeepestFolder)
            {
                diagnostics.Error(
                    DiagnosticCodes.TooDeeplyNested, "content/" + path, TextPosition.Start, "folders are nested too deeply");
            }
            else if (entry is DirectoryInfo inner)
            {
                ReadFolder(inner, path + "/", root, depth + 1, files, diagnostics);
            }
            else if (entry is FileInfo file && ReadFile(file, path, diagnostics) is { } read)
            {
                files.Add(read);
            }
        }
    }

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder, string prefix, DiagnosticBag diagnostics)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(
                DiagnosticCodes.Unreadable, "content/" + prefix.TrimEnd('/'), TextPosition.Start, "the folder cannot be read");
            return [];
        }
    }

    private static ContentFile? ReadFile(FileInfo file, string path, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = file.OpenRead();
            if (!ContentFile.IsAllowedSize(stream.Length, "content/" + path, diagnostics))
            {
                return null;
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new ContentFile(path, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(DiagnosticCodes.Unreadable, "content/" + path, TextPosition.Start, "the file cannot be read");
            return null;
        }
    }

    private static bool LeadsToAFileInside(FileSystemInfo entry, string root)
    {
        try
        {
            return entry.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target
                && RealPath(target.FullName).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // A chain of links that ends in itself.
            return false;
        }
    }

    // A link anywhere on the way counts, not only the last part: each existing part is resolved in turn.
    private static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
        {
            return full;
        }

        var here = Path.Combine(RealPath(parent), Path.GetFileName(full.TrimEnd(Path.DirectorySeparatorChar)));
        var target = Directory.Exists(here)
            ? new DirectoryInfo(here).ResolveLinkTarget(returnFinalTarget: true)
            : new FileInfo(here).ResolveLinkTarget(returnFinalTarget: true);
        return (target?.FullName ?? here).TrimEnd(Path.DirectorySeparatorChar);
    }

    private static bool IsLeftByAnEditor(string name) =>
        name[0] is '.' or '#' || name[^1] == '~' || name.EndsWith(".tmp", StringComparison.Ordinal);
}
