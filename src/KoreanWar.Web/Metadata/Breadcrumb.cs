namespace KoreanWar.Web.Metadata;

/// <summary>A step on the way from the home page to this one.</summary>
/// <param name="Title">The name of the step.</param>
/// <param name="Path">Its address, or null for the page itself.</param>
public sealed record Breadcrumb(string Title, string? Path = null);
