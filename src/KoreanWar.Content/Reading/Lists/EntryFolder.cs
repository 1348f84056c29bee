using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading.Markup;
using KoreanWar.Content.Reading.Markup.Citations;
using KoreanWar.Content.Reading.Nodes;
using KoreanWar.Content.Text;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace KoreanWar.Content.Reading.Lists;

/// <summary>A folder of the content in which each Markdown file is one entry: a head of keys, and a text that cites.</summary>
/// <param name="folder">The folder's place in the content folder.</param>
/// <param name="entry">What one entry is called in a message: <c>person</c>.</param>
/// <param name="tells">What the text of one tells: <c>what the person did</c>.</param>
/// <param name="keys">The keys that a head may hold.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
public sealed class EntryFolder(
    string folder, string entry, string tells, IReadOnlyCollection<string> keys, DiagnosticBag diagnostics)
{
    /// <summary>True for a file that is an entry of a folder.</summary>
    public static bool Holds(string folder, ContentFile file) =>
        file.Path.StartsWith(folder + "/", StringComparison.Ordinal) && file.Name.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>Reads each file, by name, and keeps the entries that were read whole.</summary>
    public ImmutableArray<T> Read<T>(ContentSet content, Func<EntryFile, T?> read)
        where T : class =>
        [.. content.In(folder).Where(f => Holds(folder, f)).Select(Read).OfType<EntryFile>().Select(read).OfType<T>()];

    private EntryFile? Read(ContentFile file)
    {
        var id = file.Name[..^".md".Length];
        if (!Slug.IsPageSlug(id) || file.Path != $"{folder}/{file.Name}")
        {
            diagnostics.Error(
                DiagnosticCodes.BadSlug, file.DisplayPath, TextPosition.Start,
                $"`{id}` cannot be an address; name the file with lower-case letters, digits and single hyphens, in `{folder}` itself");
            return null;
        }

        if (MarkdownFile.Read(file, diagnostics) is not { } document)
        {
            return null;
        }

        var blocks = document.Where(b => b is not YamlFrontMatterBlock).ToImmutableArray();
        CheckText(blocks, file.DisplayPath);
        return HeadNodes.Read(document, file.DisplayPath, diagnostics) is { } map
            ? new EntryFile(id, file.Path, file.DisplayPath, new MapReader(map, file.DisplayPath, keys, diagnostics), blocks)
            : null;
    }

    private void CheckText(ImmutableArray<Block> blocks, string path)
    {
        foreach (var heading in blocks.OfType<HeadingBlock>())
        {
            diagnostics.Error(
                DiagnosticCodes.UnsupportedSyntax, path, MarkdownPosition.Of(heading), $"the text of a {entry} has no headings");
        }

        if (!blocks.SelectMany(MarkdownWalk.SelfAndDescendants).Any(item => item is CitationInline))
        {
            diagnostics.Error(
                DiagnosticCodes.MissingKey, path, TextPosition.Start, $"the text of a {entry} tells {tells}, and cites a work");
        }
    }
}
