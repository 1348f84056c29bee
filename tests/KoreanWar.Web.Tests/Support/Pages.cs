namespace KoreanWar.Web.Tests.Support;

/// <summary>Paths as they are sent: percent-encoded.</summary>
public static class Pages
{
    /// <summary>The path of a site map's address, ready to be requested.</summary>
    public static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
