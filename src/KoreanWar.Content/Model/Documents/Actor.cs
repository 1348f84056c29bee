namespace KoreanWar.Content.Model.Documents;

/// <summary>Who wrote, spoke, received or met: a person, a body, or a party as a whole.</summary>
/// <param name="Name">The name; null for a party as a whole.</param>
/// <param name="Party">The party, or null for somebody outside all of them.</param>
/// <param name="PersonId">The id of a person who has a page, or null.</param>
public sealed record Actor(string? Name, Side? Party, string? PersonId);
