using KoreanWar.Content.Reading.Lists;

namespace KoreanWar.Content.Linking.Names;

/// <summary>A name found in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Use">What running text may do with the form that was found.</param>
/// <param name="Target">The entry that it stands for.</param>
public readonly record struct NameMatch(int Start, int Length, NameUse Use, NameTarget Target);
