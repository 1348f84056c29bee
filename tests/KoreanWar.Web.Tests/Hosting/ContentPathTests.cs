using KoreanWar.Web.Hosting;
using KoreanWar.Web.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace KoreanWar.Web.Tests.Hosting;

public sealed class ContentPathTests
{
    [Fact]
    public void Is_found_beside_the_program_or_above_it()
    {
        using var content = TemporaryContent.Good();
        var root = Directory.CreateTempSubdirectory("korean-war-root-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(root, "content", "articles"));
            var project = Directory.CreateDirectory(Path.Combine(root, "src", "Site")).FullName;
            Assert.Equal(Path.Combine(root, "content"), Find(root));
            Assert.Equal(Path.Combine(root, "content"), Find(project));
            Assert.Equal(content.Folder, Find(root, content.Folder));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Fact]
    public void A_configured_folder_that_does_not_exist_is_named()
    {
        var e = Assert.Throws<DirectoryNotFoundException>(() => Find("/", "/no/such/folder"));
        Assert.Contains("'/no/such/folder'", e.Message, StringComparison.Ordinal);
    }

    private static string Find(string root, string? configured = null)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(configured is null ? [] : new Dictionary<string, string?> { ["Content:Path"] = configured })
            .Build();
        return ContentPath.Find(configuration, new Place(root));
    }

    private sealed class Place(string root) : IHostEnvironment
    {
        public string ApplicationName { get; set; } = "KoreanWar.Web";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

        public string ContentRootPath { get; set; } = root;

        public string EnvironmentName { get; set; } = Environments.Production;
    }
}
