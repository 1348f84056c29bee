using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model;
using KoreanWar.Content.Model.Claims;

namespace KoreanWar.Content.Reading.Claims;

/// <summary>A claim as its file gives it, before the section that tells it was looked up.</summary>
/// <param name="Claim">The claim, without its section.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Section">The section as written, <c>the-war#incheon</c>.</param>
/// <param name="SectionPosition">Where that is written.</param>
public sealed record ParsedClaim(Claim Claim, TextPosition Position, string Section, TextPosition SectionPosition)
{
    /// <summary>What stands for a section that was not looked up.</summary>
    public static readonly Backlink NoSection = new("", "", null);
}
