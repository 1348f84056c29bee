using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Lists;

/// <summary>One form of a name, as a file gives it.</summary>
/// <param name="Text">The form, as print sets it.</param>
/// <param name="Use">What running text may do with it.</param>
/// <param name="Position">Where it stands in the file.</param>
public sealed record NameForm(string Text, NameUse Use, TextPosition Position);
