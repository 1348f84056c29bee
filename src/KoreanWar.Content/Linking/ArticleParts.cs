using KoreanWar.Content.Model.Claims;
using KoreanWar.Content.Reading.Placements;

namespace KoreanWar.Content.Linking;

/// <summary>What the text of an article may hold and no other text: marks of claims, and placed maps, charts and tables.</summary>
/// <param name="Claims">The claims of the source material, by number.</param>
/// <param name="Placements">Read the fenced blocks that place something in a text.</param>
public sealed record ArticleParts(IReadOnlyDictionary<string, Claim> Claims, IReadOnlyCollection<PlacementReader> Placements);
