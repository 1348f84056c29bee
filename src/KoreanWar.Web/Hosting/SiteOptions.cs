namespace KoreanWar.Web.Hosting;

/// <summary>What the operator says of the site; the section <c>Site</c> of the configuration.</summary>
public sealed class SiteOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Site";

    /// <summary>The site's name, shown on every page.</summary>
    public string Title { get; set; } = "The Korean War";

    /// <summary>The public origin, such as <c>https://example.org</c>; without it the address that the site listens on.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>A mail address or web page for readers who found an error; may be absent.</summary>
    public string? Contact { get; set; }
}
