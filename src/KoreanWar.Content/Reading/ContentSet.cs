using System.Collections.Immutable;
using System.Text;

namespace KoreanWar.Content.Reading;

/// <summary>All files that a site is built from. It comes from a folder, or in tests from memory.</summary>
/// <param name="files">The files, in any order.</param>
public sealed class ContentSet(IEnumerable<ContentFile> files)
{
    /// <summary>The files, sorted by path so that equal content gives equal sites.</summary>
    public ImmutableArray<ContentFile> Files { get; } = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>Makes a set of texts in memory.</summary>
    public static ContentSet FromTexts(params IEnumerable<(string Path, string Text)> files) =>
        new(files.Select(f => new ContentFile(f.Path, Encoding.UTF8.GetBytes(f.Text))));

    /// <summary>The files in a folder and below, such as <c>articles</c>.</summary>
    public IEnumerable<ContentFile> In(string folder) =>
        Files.Where(f => f.Path.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>The file with this path, or null.</summary>
    public ContentFile? Find(string path) => Files.FirstOrDefault(f => f.Path == path);
}
