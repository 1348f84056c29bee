using KoreanWar.Content.Diagnostics;
using KoreanWar.Content.Model.Losses;

namespace KoreanWar.Content.Reading.Losses;

/// <summary>A figure of the losses as its file gives it.</summary>
/// <param name="Loss">The figure.</param>
/// <param name="Fact">The fact of <c>content/facts.yaml</c> that it must agree with, or null.</param>
/// <param name="Position">Where the fact stands, or the figure where there is none.</param>
public sealed record ParsedLoss(Loss Loss, string? Fact, TextPosition Position);
