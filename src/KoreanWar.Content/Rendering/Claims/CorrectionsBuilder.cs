using System.Collections.Immutable;
using System.Globalization;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Claims;

namespace KoreanWar.Content.Rendering.Claims;

/// <summary>Collects the marks of claims as a text is rendered; all marks of a claim lead to one correction.</summary>
public sealed class CorrectionsBuilder
{
    private readonly Dictionary<string, (Claim Claim, List<NoteUse> Uses)> _marks = new(StringComparer.Ordinal);

    /// <summary>Adds a mark, and gives the id for its place.</summary>
    public string Add(Claim claim, string? sectionTitle)
    {
        if (!_marks.TryGetValue(claim.Id, out var mark))
        {
            mark = _marks[claim.Id] = (claim, []);
        }

        var count = mark.Uses.Count + 1;
        var id = "mark-" + claim.Id + (count == 1 ? "" : "-" + count.ToString(CultureInfo.InvariantCulture));
        mark.Uses.Add(new NoteUse(id, sectionTitle));
        return id;
    }

    /// <summary>The corrections, in the order of their first marks.</summary>
    public ImmutableArray<Correction> Build() => [.. _marks.Values.Select(m => new Correction(m.Claim, [.. m.Uses]))];
}
