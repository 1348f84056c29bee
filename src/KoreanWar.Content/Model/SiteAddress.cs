namespace KoreanWar.Content.Model;

/// <summary>A public address of the site.</summary>
/// <param name="Path">The canonical path, such as <c>/background/elections</c>; not percent-encoded.</param>
/// <param name="Title">What is found there.</param>
/// <param name="IsCanonical">
/// False for a page whose text belongs to another one (a section's page belongs to its article); such a page is not in
/// the sitemap for search engines.
/// </param>
/// <param name="LastModified">The day of its last change, or null when it has none of its own.</param>
public sealed record SiteAddress(string Path, string Title, bool IsCanonical, DateOnly? LastModified);
