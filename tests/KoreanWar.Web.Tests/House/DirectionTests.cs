using System.Text.RegularExpressions;
using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.House;

/// <summary>Rooms of the source tree use one another in one direction; the using lines tell.</summary>
public sealed class DirectionTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src");

    [Theory]
    [InlineData("KoreanWar.Content/Model", "Linking|Navigation|Reading|Rendering|Diagnostics")]
    [InlineData("KoreanWar.Content/Diagnostics", "Linking|Model|Navigation|Reading|Rendering|Text")]
    [InlineData("KoreanWar.Content/Text", "Linking|Model|Navigation|Reading|Rendering|Diagnostics")]
    [InlineData("KoreanWar.Content/Navigation", "Linking|Reading|Rendering|Diagnostics")]
    [InlineData("KoreanWar.Content/Reading", "Linking|Navigation|Rendering")]
    [InlineData("KoreanWar.Content/Linking", "Navigation|Rendering")]
    [InlineData("KoreanWar.Content/Rendering", "Navigation")]
    public void A_room_of_the_content_library_uses_only_those_below_it(string room, string forbidden) =>
        AssertNoUsing(room, $@"^using KoreanWar\.Content\.({forbidden})\b");

    [Fact]
    public void The_content_library_knows_neither_the_web_nor_logging_nor_injection() =>
        AssertNoUsing("KoreanWar.Content", @"^using (Microsoft\.|Serilog|KoreanWar\.Web)");

    [Theory]
    [InlineData("Feeds", "Http|Metadata|Pages")]
    [InlineData("Http", "Feeds|Metadata|Pages")]
    [InlineData("Metadata", "Feeds|Http|Pages")]
    [InlineData("Hosting", "Feeds|Http|Metadata|Pages")]
    public void A_room_of_the_site_uses_neither_pages_nor_its_neighbours(string room, string forbidden) =>
        AssertNoUsing("KoreanWar.Web/" + room, $@"^using KoreanWar\.Web\.({forbidden})\b");

    private static void AssertNoUsing(string room, string pattern)
    {
        var files = Directory.GetFiles(Path.Combine(Source, room), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => File.ReadLines(file)
            .Where(line => Regex.IsMatch(line, pattern))
            .Select(line => $"{Path.GetRelativePath(Source, file)}: {line}")));
    }
}
