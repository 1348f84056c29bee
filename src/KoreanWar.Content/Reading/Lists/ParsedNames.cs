using System.Collections.Immutable;
using KoreanWar.Content.Model;

namespace KoreanWar.Content.Reading.Lists;

/// <summary>The names of an entry, and where its file gives each.</summary>
/// <param name="Naming">The names.</param>
/// <param name="File">The file, as diagnostics name it.</param>
/// <param name="Forms">Every form, the chosen one first.</param>
public sealed record ParsedNames(Naming Naming, string File, ImmutableArray<NameForm> Forms);
