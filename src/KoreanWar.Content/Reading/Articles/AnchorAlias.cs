using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Articles;

/// <summary>A former anchor of a section, as written in the front matter: <c>{ anchor: the-vote, section: elections }</c>.</summary>
/// <param name="Anchor">The former anchor.</param>
/// <param name="Section">The anchor it has now.</param>
/// <param name="Position">Where it is written.</param>
public sealed record AnchorAlias(string Anchor, string Section, TextPosition Position);
