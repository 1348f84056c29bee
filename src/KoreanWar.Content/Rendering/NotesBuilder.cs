using System.Collections.Immutable;
using KoreanWar.Content.Model;

namespace KoreanWar.Content.Rendering;

/// <summary>Numbers the citations of a text as it is rendered; the same works at the same places share a note.</summary>
public sealed class NotesBuilder
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<ImmutableArray<Citation>> _citations = [];
    private readonly List<List<NoteUse>> _uses = [];

    /// <summary>Adds a use, and gives the note's number and the id for the place that cites it.</summary>
    public (int Number, string UseId) Add(ImmutableArray<Citation> citations, string? sectionTitle)
    {
        var identity = string.Join(';', citations.Select(c => $"{c.Source.Key},{c.Locator}"));
        if (!_numbers.TryGetValue(identity, out var number))
        {
            number = _numbers[identity] = _citations.Count + 1;
            _citations.Add(citations);
            _uses.Add([]);
        }

        var uses = _uses[number - 1];
        var id = uses.Count == 0 ? $"cite-{number}" : $"cite-{number}-{uses.Count + 1}";
        uses.Add(new NoteUse(id, sectionTitle));
        return (number, id);
    }

    /// <summary>The notes, by number.</summary>
    public ImmutableArray<Note> Build() =>
        [.. _citations.Select((citations, i) => new Note(i + 1, citations, [.. _uses[i]]))];
}
