using KoreanWar.Content.Model.Documents;

namespace KoreanWar.Content.Model.Findings;

/// <summary>What speaks for or against a position.</summary>
public abstract record Evidence
{
    private Evidence()
    {
    }

    /// <summary>A document of the evidence base.</summary>
    public sealed record Paper(Document Document) : Evidence;

    /// <summary>A work of the bibliography.</summary>
    public sealed record Work(Citation Citation) : Evidence;
}
