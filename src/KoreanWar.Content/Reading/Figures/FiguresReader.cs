using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Reading.Nodes;
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

    private static readonly string[] Keys = ["credit", "licence", "source"];

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

        var (credit, licence) = ReadSidecar(file, content);
        return size is { } known && credit is not null && licence is not null
            ? new Figure(file.Path[(Folder.Length + 1)..], file.Bytes, mediaType, known, credit, licence)
            : null;
    }

    private (string? Credit, string? Licence) ReadSidecar(ContentFile file, ContentSet content)
    {
        if (content.Find(file.Path + ".yaml") is not { } sidecar)
        {
            Missing(DiagnosticCodes.NoCredit, file.DisplayPath, "credit", file.Name);
            Missing(DiagnosticCodes.NoLicence, file.DisplayPath, "licence", file.Name);
            return (null, null);
        }

        var map = NodeReading.FindRoot<MapNode>(
            sidecar, text => YamlNodes.Read(text), DiagnosticCodes.MalformedYaml, "a sidecar is a list of `key: value` lines", diagnostics);
        if (map is null)
        {
            return (null, null);
        }

        var reader = new MapReader(map, sidecar.DisplayPath, Keys, diagnostics);
        var (credit, licence) = (reader.OptionalText("credit"), reader.OptionalText("licence"));
        if (credit is null)
        {
            Missing(DiagnosticCodes.NoCredit, sidecar.DisplayPath, "credit", file.Name);
        }

        if (licence is null)
        {
            Missing(DiagnosticCodes.NoLicence, sidecar.DisplayPath, "licence", file.Name);
        }

        return (credit, licence);
    }

    private void Missing(string code, string path, string what, string name) =>
        diagnostics.Error(code, path, TextPosition.Start, $"the picture has no {what}; write `{what}:` in `{name}.yaml`");
}
