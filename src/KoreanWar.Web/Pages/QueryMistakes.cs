namespace KoreanWar.Web.Pages;

/// <summary>What in a query stands for nothing, and the way to the page without one.</summary>
/// <param name="Mistakes">A sentence each; empty when all was understood.</param>
/// <param name="Page">The address of the page without a query.</param>
/// <param name="Offer">What the link to it says.</param>
public sealed record QueryMistakes(IReadOnlyList<string> Mistakes, string Page, string Offer);
