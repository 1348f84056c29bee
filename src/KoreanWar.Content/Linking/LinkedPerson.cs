using KoreanWar.Content.Reading.People;

namespace KoreanWar.Content.Linking;

/// <summary>A person whose text's links and citations were resolved.</summary>
/// <param name="Parsed">The person as parsed.</param>
/// <param name="Text">What the links and citations lead to.</param>
public sealed record LinkedPerson(ParsedPerson Parsed, LinkedText Text);
