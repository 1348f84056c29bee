namespace KoreanWar.Web.Pages.Documents;

/// <summary>One choice of a filter.</summary>
/// <param name="Word">Its word in the address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Count">How many documents it would leave, given the other filters.</param>
/// <param name="IsChosen">True for the one in force.</param>
public sealed record FacetOption(string Word, string Title, int Count, bool IsChosen)
{
    /// <summary>The title with the count, as a list of choices has it.</summary>
    public string Label => $"{Title} ({Count})";
}
