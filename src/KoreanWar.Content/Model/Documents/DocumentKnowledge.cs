namespace KoreanWar.Content.Model.Documents;

/// <summary>How a document of the evidence is known to this site.</summary>
public enum DocumentKnowledge
{
    /// <summary>The whole text was read in its own language.</summary>
    FullText,

    /// <summary>A whole translation was read.</summary>
    Translation,

    /// <summary>A part of the text or of a translation was read.</summary>
    Excerpt,

    /// <summary>A summary by an archive or an editor was read.</summary>
    Abstract,

    /// <summary>It is known only through works whose authors used it.</summary>
    SecondHand,
}
