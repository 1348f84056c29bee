namespace KoreanWar.Content.Model;

/// <summary>A picture of <c>content/figures</c> with what its sidecar file (<c>name.svg.yaml</c>) says of it.</summary>
/// <param name="FileName">The file's name, which is also its address under <c>/figures/</c>.</param>
/// <param name="Bytes">The picture.</param>
/// <param name="MediaType">Its media type, such as <c>image/svg+xml</c>.</param>
/// <param name="Size">Its size in CSS pixels.</param>
/// <param name="Credit">Who made it.</param>
/// <param name="Licence">Under what licence it may be used.</param>
public sealed record Figure(
    string FileName, ReadOnlyMemory<byte> Bytes, string MediaType, FigureSize Size, string Credit, string Licence)
{
    /// <summary>What every picture's address begins with.</summary>
    public const string Folder = "/figures/";

    /// <summary>The site-relative address.</summary>
    public string Path => Folder + FileName;
}
