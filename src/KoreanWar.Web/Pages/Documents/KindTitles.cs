using KoreanWar.Content.Model.Documents;

namespace KoreanWar.Web.Pages.Documents;

/// <summary>The kinds of documents, and how they are known, as pages name them.</summary>
public static class KindTitles
{
    /// <summary>The name of a kind.</summary>
    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Meeting => "Meeting",
        DocumentKind.Telegram => "Telegram",
        DocumentKind.Letter => "Letter",
        DocumentKind.Decision => "Decision",
        DocumentKind.Memorandum => "Memorandum",
        DocumentKind.Speech => "Speech",
        DocumentKind.Broadcast => "Broadcast",
        DocumentKind.WarPlan => "War plan",
        DocumentKind.Resolution => "Resolution",
        DocumentKind.Agreement => "Agreement",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>How a document is known, in a few words.</summary>
    public static string Of(DocumentKnowledge known) => known switch
    {
        DocumentKnowledge.FullText => "full text read",
        DocumentKnowledge.Translation => "full translation read",
        DocumentKnowledge.Excerpt => "read in part",
        DocumentKnowledge.Abstract => "summary read",
        DocumentKnowledge.SecondHand => "known through scholars",
        _ => throw new ArgumentOutOfRangeException(nameof(known)),
    };
}
