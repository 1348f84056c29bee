namespace KoreanWar.Content.Model.Documents;

/// <summary>Where a document was written or a meeting held.</summary>
/// <param name="Name">The name.</param>
/// <param name="PlaceId">The id of a place that has a page, or null.</param>
public sealed record DocumentPlace(string Name, string? PlaceId);
