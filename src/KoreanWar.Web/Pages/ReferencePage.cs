namespace KoreanWar.Web.Pages;

/// <summary>A page where a reader looks things up.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Name">Its name in the menu.</param>
/// <param name="What">What is found there, as the end of a sentence.</param>
public sealed record ReferencePage(string Path, string Name, string What);
