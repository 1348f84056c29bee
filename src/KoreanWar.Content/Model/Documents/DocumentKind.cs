namespace KoreanWar.Content.Model.Documents;

/// <summary>What a document of the evidence is, or that it was a meeting.</summary>
public enum DocumentKind
{
    Meeting,
    Telegram,
    Letter,
    Decision,
    Memorandum,
    Speech,
    Broadcast,
    WarPlan,
    Resolution,
    Agreement,
}
