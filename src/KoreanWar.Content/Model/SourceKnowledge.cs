namespace KoreanWar.Content.Model;

/// <summary>How far a cited work was read when it was cited.</summary>
public enum SourceKnowledge
{
    /// <summary>Its existence and data are confirmed; it was not opened.</summary>
    NotOpened,

    /// <summary>A part, an abstract or a long quotation was read.</summary>
    Excerpt,

    /// <summary>The text, or a whole translation of it, was read.</summary>
    Full,
}
