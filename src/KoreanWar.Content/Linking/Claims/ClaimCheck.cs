using System.Collections.Immutable;
using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Reading.Articles;
using KoreanWar.Content.Reading.Claims;

namespace KoreanWar.Content.Linking.Claims;

/// <summary>Checks that the section that tells a claim carries its mark, where the source material says otherwise than the record.</summary>
public sealed class ClaimCheck(ImmutableArray<ParsedClaim> claims, DiagnosticBag diagnostics)
{
    /// <summary>Warns of every such claim whose section has no mark of it.</summary>
    public void Run(ImmutableArray<LinkedArticle> articles)
    {
        var marked = articles.SelectMany(a => a.Parsed.AllSections().SelectMany(s => Marks(a, s))).ToHashSet();
        foreach (var claim in claims.Where(c => c.Claim.NeedsMark && !marked.Contains((c.Section, c.Claim.Id))))
        {
            diagnostics.Warning(
                DiagnosticCodes.UnmarkedClaim, ClaimsReader.DisplayPath, claim.Position,
                $"the section `{claim.Section}` does not mark where the source material differs; put `[…]{{claim={claim.Claim.Id}}}` "
                + "around the words that tell it");
        }
    }

    // A section carries the marks of those inside it too.
    private static IEnumerable<(string Section, string Id)> Marks(LinkedArticle article, ParsedSection section)
    {
        var inside = section.SelfAndDescendants().Select(s => s.Anchor).ToHashSet(StringComparer.Ordinal);
        return article.ClaimUses
            .Where(u => u.Anchor is not null && inside.Contains(u.Anchor))
            .Select(u => ($"{article.Parsed.Slug}#{section.Anchor}", u.Id));
    }
}
