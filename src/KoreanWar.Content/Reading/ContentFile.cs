namespace KoreanWar.Content.Reading;

/// <summary>A file of the content folder, as bytes.</summary>
/// <param name="Path">Its path in the folder, with forward slashes: <c>articles/background.md</c>.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record ContentFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The path as diagnostics name it.</summary>
    public string DisplayPath => "content/" + Path;

    /// <summary>The name without folders.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
