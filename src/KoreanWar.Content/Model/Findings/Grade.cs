namespace KoreanWar.Content.Model.Findings;

/// <summary>How good the evidence for a position is.</summary>
public enum Grade
{
    /// <summary>A document in print, in whole or in part, that is accepted as genuine.</summary>
    A,

    /// <summary>Scholars who read the document, or wide agreement among them.</summary>
    B,

    /// <summary>Indirect or contested evidence, or no document.</summary>
    C,
}
