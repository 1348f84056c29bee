using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Articles;

/// <summary>A former slug of an article, as written in its front matter.</summary>
public sealed record PageAlias(string Slug, TextPosition Position);
