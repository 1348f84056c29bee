using System.Collections.Immutable;

namespace KoreanWar.Content.Model;

/// <summary>A numbered note: the works cited at one or several places of a text.</summary>
/// <param name="Number">Its number in the text, from 1.</param>
/// <param name="Citations">The works, in the order written.</param>
/// <param name="Uses">The places that cite it, in order; each has a link back.</param>
public sealed record Note(int Number, ImmutableArray<Citation> Citations, ImmutableArray<NoteUse> Uses)
{
    /// <summary>The id of the note's element.</summary>
    public string Id => $"note-{Number}";
}
