using System.Collections.Immutable;
using KoreanWar.Content.Model.Documents;

namespace KoreanWar.Content.Model.Findings;

/// <summary>A question in the history of who decided what, and what each party says: an entry of <c>content/findings.yaml</c>.</summary>
/// <param name="Id">The readable slug; its anchor is <c>finding-{id}</c>.</param>
/// <param name="Question">The question.</param>
/// <param name="Answer">Our reading of the evidence, in a sentence.</param>
/// <param name="Cells">The position of each party; null where none was found.</param>
public sealed record Finding(string Id, string Question, string Answer, ImmutableArray<KeyValuePair<FindingParty, FindingCell?>> Cells)
{
    /// <summary>The anchor of its row.</summary>
    public string Anchor => "finding-" + Id;

    /// <summary>The documents that speak for or against any position.</summary>
    public IEnumerable<Document> Papers => Cells.Select(c => c.Value).OfType<FindingCell>()
        .SelectMany(c => c.For.Concat(c.Against)).OfType<Evidence.Paper>().Select(p => p.Document).DistinctBy(d => d.Id);

    /// <summary>The citations that it rests on.</summary>
    public IEnumerable<Citation> Citations => Cells.Select(c => c.Value).OfType<FindingCell>().SelectMany(c =>
        c.Sources.Concat(c.For.Concat(c.Against).OfType<Evidence.Work>().Select(w => w.Citation)));
}
