using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;

namespace KoreanWar.Content.Reading.Sources;

/// <summary>A work of the bibliography with the place it stands at.</summary>
public sealed record ParsedSource(Source Source, TextPosition Position);
