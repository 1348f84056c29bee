using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Tests.Support;

/// <summary>Puts diagnostics into a short form that tests compare as a whole.</summary>
internal static class Found
{
    /// <summary>All errors as <c>articles/a.md(8,1) KW0301</c>, in order.</summary>
    public static string[] Errors(SiteBuild build) => [.. Of(build, DiagnosticSeverity.Error)];

    /// <summary>All warnings as <c>articles/a.md(8,1) KW0506</c>, in order.</summary>
    public static string[] Warnings(SiteBuild build) => [.. Of(build, DiagnosticSeverity.Warning)];

    /// <summary>The errors of a body as <c>(8,1) KW0301</c>, joined by a comma and a space.</summary>
    public static string InBody(string body) => InFile(TestSite.BuildBody(body));

    /// <summary>The errors of the one article of a site as <c>(8,1) KW0301</c>, joined by a comma and a space.</summary>
    public static string InFile(SiteBuild build) =>
        string.Join(", ", Errors(build).Select(e => e.Replace("articles/a.md", "", StringComparison.Ordinal)));

    /// <summary>The errors of one file as <c>(3,9) KW0213</c>, joined by a comma and a space; there must be none in others.</summary>
    public static string In(SiteBuild build, string path)
    {
        var errors = Errors(build);
        Assert.All(errors, e => Assert.StartsWith(path + "(", e, StringComparison.Ordinal));
        return string.Join(", ", errors.Select(e => e[path.Length..]));
    }

    /// <summary>The message of the only error of a build.</summary>
    public static string Message(SiteBuild build) =>
        Assert.Single(build.Diagnostics, d => d.Severity == DiagnosticSeverity.Error).Message;

    /// <summary>The only diagnostic of a build with this code.</summary>
    public static Diagnostic Only(SiteBuild build, string code) => Assert.Single(build.Diagnostics, d => d.Code == code);

    private static IEnumerable<string> Of(SiteBuild build, DiagnosticSeverity severity) => build.Diagnostics
        .Where(d => d.Severity == severity)
        .Select(d => $"{d.Path["content/".Length..]}({d.Position.Line},{d.Position.Column}) {d.Code}");
}
