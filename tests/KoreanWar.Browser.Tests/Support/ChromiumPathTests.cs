namespace KoreanWar.Browser.Tests.Support;

public sealed class ChromiumPathTests
{
    private const string PlaywrightsOwn = "/home/reader/.cache/ms-playwright/chromium/chrome";

    [Fact]
    public void The_environment_variable_wins_over_the_search_path()
    {
        var found = Find(variable: "/opt/chromium", path: "/usr/bin", "/opt/chromium", OnPath("/usr/bin", "chromium"));

        Assert.Equal("/opt/chromium", found.Path);
    }

    [Fact]
    public void A_variable_that_names_no_file_is_said_in_the_reason_and_nothing_else_is_tried()
    {
        var found = Find(variable: "/opt/absent", path: "/usr/bin", OnPath("/usr/bin", "chromium"), PlaywrightsOwn);

        Assert.Null(found.Path);
        Assert.Equal("CHROMIUM_PATH names '/opt/absent', but there is no such file.", found.Reason);
    }

    [Theory]
    [InlineData("chromium")]
    [InlineData("chromium-browser")]
    [InlineData("google-chrome")]
    [InlineData("chrome")]
    public void Every_usual_name_is_found_on_the_search_path(string name)
    {
        var found = Find(variable: null, path: $"/usr/local/bin{Path.PathSeparator}/usr/bin", OnPath("/usr/bin", name));

        Assert.Equal(OnPath("/usr/bin", name), found.Path);
    }

    [Fact]
    public void An_empty_variable_counts_as_not_set()
    {
        var found = Find(variable: "", path: "/usr/bin", OnPath("/usr/bin", "chromium"));

        Assert.Equal(OnPath("/usr/bin", "chromium"), found.Path);
    }

    [Fact]
    public void Chromium_is_taken_before_a_Chrome_that_stands_earlier_on_the_path()
    {
        var path = $"/first{Path.PathSeparator}/second";

        var found = Find(variable: null, path, OnPath("/first", "google-chrome"), OnPath("/second", "chromium"));

        Assert.Equal(OnPath("/second", "chromium"), found.Path);
    }

    [Fact]
    public void Playwrights_own_is_the_last_resort()
    {
        var found = Find(variable: null, path: "/usr/bin", PlaywrightsOwn);

        Assert.Equal(PlaywrightsOwn, found.Path);
    }

    [Fact]
    public void Where_there_is_none_the_reason_names_every_place_that_was_looked_at()
    {
        var found = Find(variable: null, path: null);

        Assert.Null(found.Path);
        Assert.Contains("CHROMIUM_PATH", found.Reason, StringComparison.Ordinal);
        Assert.Contains("google-chrome", found.Reason, StringComparison.Ordinal);
        Assert.Contains(PlaywrightsOwn, found.Reason, StringComparison.Ordinal);
    }

    private static ChromiumPath Find(string? variable, string? path, params string[] files) =>
        ChromiumPath.Find(name => name == ChromiumPath.Variable ? variable : path, files.Contains, PlaywrightsOwn);

    private static string OnPath(string folder, string name) =>
        Path.Combine(folder, name + (OperatingSystem.IsWindows() ? ".exe" : ""));
}
