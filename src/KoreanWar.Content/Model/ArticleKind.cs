namespace KoreanWar.Content.Model;

/// <summary>What an article is for.</summary>
public enum ArticleKind
{
    /// <summary>It tells the history: it stands in the menu, and each of its sections cites a work.</summary>
    History,

    /// <summary>It tells of the site and its use: it stands at the foot of every page, and may cite nothing.</summary>
    Guide,
}
