using System.Collections.Immutable;

namespace KoreanWar.Content.Model.Maps;

/// <summary>What several pictures of a page share; it stands in the page once, behind the text, as SVG.</summary>
/// <param name="Outline">Land, patterns and clipping paths; every page with a map needs it.</param>
/// <param name="Places">A group of places for each kind, for the page of all fronts.</param>
/// <param name="Kinds">The kinds of place that have a group.</param>
public sealed record MapLayers(string Outline, string Places, ImmutableArray<PlaceKind> Kinds);
