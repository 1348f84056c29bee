using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading.Nodes;

namespace KoreanWar.Content.Reading.Figures;

/// <summary>Reads what a file's sidecar, <c>name.svg.yaml</c> beside <c>name.svg</c>, says of its credit and licence.</summary>
public sealed class SidecarReader(DiagnosticBag diagnostics)
{
    private static readonly string[] Keys = ["credit", "licence", "source"];

    /// <summary>The credit and the licence; null where one is missing, which was reported.</summary>
    public (string? Credit, string? Licence) Read(ContentFile file, ContentSet content)
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
