using System.Collections.Immutable;

namespace KoreanWar.Content.Model.Claims;

/// <summary>A statement of the source material, checked: an entry of <c>content/claims.yaml</c>.</summary>
public sealed record Claim
{
    /// <summary>The page that lists all claims.</summary>
    public const string Page = "/corrections";

    /// <summary>The number in the ledger, <c>a-012</c>, which is its anchor.</summary>
    public required string Id { get; init; }

    /// <summary>What the source material says, in words of ours.</summary>
    public required string Text { get; init; }

    /// <summary>What the record says of it.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What the record shows.</summary>
    public required string Record { get; init; }

    /// <summary>The section that tells it.</summary>
    public required Backlink Section { get; init; }

    /// <summary>The places that carry its mark, in reading order.</summary>
    public ImmutableArray<Backlink> Marks { get; init; } = [];

    /// <summary>The works that the record rests on.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>The text that makes the claim.</summary>
    public ClaimOrigin Origin => Id.StartsWith('a') ? ClaimOrigin.WebPage : ClaimOrigin.WebPost;

    /// <summary>True when the source material says otherwise than the record, so that a text that tells it carries a mark.</summary>
    public bool NeedsMark => Verdict is Verdict.Wrong or Verdict.Imprecise;

    /// <summary>The site-relative address.</summary>
    public string Path => $"{Page}#{Id}";
}
