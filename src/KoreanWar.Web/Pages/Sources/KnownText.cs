using KoreanWar.Content.Model;

namespace KoreanWar.Web.Pages.Sources;

/// <summary>Says in words how far a work was read.</summary>
public static class KnownText
{
    /// <summary>A short phrase, such as <c>read in part</c>.</summary>
    public static string Of(SourceKnowledge known) => known switch
    {
        SourceKnowledge.Full => "read in full",
        SourceKnowledge.Excerpt => "read in part",
        _ => "not opened",
    };
}
