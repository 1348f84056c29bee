using System.Collections.Immutable;

namespace KoreanWar.Content.Model.Claims;

/// <summary>A claim whose mark a text carries, as the end of the text tells it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Uses">Where the text carries the mark.</param>
public sealed record Correction(Claim Claim, ImmutableArray<NoteUse> Uses)
{
    /// <summary>Its anchor in the page: <c>claim-a-012</c>.</summary>
    public string Anchor => "claim-" + Claim.Id;
}
