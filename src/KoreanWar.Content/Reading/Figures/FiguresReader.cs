using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Reading.Figures;

/// <summary>
/// Reads the pictures of <c>content/figures</c>. Beside each stands a sidecar of the same name and <c>.yaml</c>
/// with its credit and licence: <c>korea.svg</c> and <c>korea.svg.yaml</c>.
/// </summary>
public sealed class FiguresReader(DiagnosticBag diagnostics)
{
    /// <summary>The folder of the pictures.</summary>
    public const string Folder = "figures";

    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        ["svg"] = "image/svg+xml",
        ["png"] = "image/png",
        ["jpg"] = "image/jpeg",
        ["webp"] = "image/webp",
    };

    /// <summary>The pictures that can be shown, by path in the content folder.</summary>
    public ImmutableDictionary<string, Figure> Read(ContentSet content)
    {
        var figures = ImmutableDictionary.CreateBuilder<string, Figure>(StringComparer.Ordinal);
        foreach (var file in content.In(Folder))
        {
            var mediaType = MediaTypes.GetValueOrDefault(file.Name[(file.Name.LastIndexOf('.') + 1)..]);
            if (mediaType is not null && HasAddress(file) && Read(file, mediaType, content) is { } figure)
            {
                figures[file.Path] = figure;
            }
        }

        return figures.ToImmutable();
    }

    /// <summary>True for a file that this reader knows what to do with: a picture, a sidecar, or a note on the folder.</summary>
    public static bool Reads(ContentFile file) =>
        MediaTypes.ContainsKey(file.Name[(file.Name.LastIndexOf('.') + 1)..])
        || file.Name.EndsWith(".yaml", StringComparison.Ordinal)
        || file.Name == "README.md";

    private bool HasAddress(ContentFile file)
    {
        var name = file.Path[(Folder.Length + 1)..];
        if (Slug.IsPageSlug(name[..name.LastIndexOf('.')]))
        {
            return true;
        }

        diagnostics.Error(
            DiagnosticCodes.BadImage, file.DisplayPath, TextPosition.Start,
            "a picture lies in the folder itself, and its name is lower-case letters, digits and single hyphens");
        return false;
    }

    private Figure? Read(ContentFile file, string mediaType, ContentSet content)
    {
        var size = ImageSize.Find(file.Bytes.Span, mediaType);
        if (size is null)
        {
            diagnostics.Error(
                DiagnosticCodes.BadImage, file.DisplayPath, TextPosition.Start,
                "the size of the picture cannot be read; is it a whole file of the kind its name says?");
        }

        var (credit, licence) = new SidecarReader(diagnostics).Read(file, content);
        return size is { } known && credit is not null && licence is not null
            ? new Figure(file.Path[(Folder.Length + 1)..], file.Bytes, mediaType, known, credit, licence)
            : null;
    }
}
