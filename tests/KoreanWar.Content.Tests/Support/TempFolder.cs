namespace KoreanWar.Content.Tests.Support;

/// <summary>A content folder on disk that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("korean-war-");

    public TempFolder()
    {
        Write("content/articles/a.md", TestSite.Article("Text."));
        Write("content/sources.json", "[]");
    }

    public string Content => Of("content");

    public string Of(string path) => Path.Combine(_root.FullName, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Of(path))!);
        File.WriteAllText(Of(path), text);
    }

    public void Link(string path, string target) => File.CreateSymbolicLink(Of(path), target);

    public SiteBuild Build() => SiteBuilder.BuildFolder(Content);

    public void Dispose() => _root.Delete(recursive: true);
}
