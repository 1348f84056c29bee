using KoreanWar.Content.Text;

namespace KoreanWar.Content.Model;

/// <summary>A place elsewhere that links here or cites this.</summary>
/// <param name="Href">Its permalink.</param>
/// <param name="ArticleTitle">The article it stands in.</param>
/// <param name="SectionTitle">The section it stands in, or null in the lead.</param>
public sealed record Backlink(string Href, string ArticleTitle, string? SectionTitle)
{
    /// <summary>What a link to the place says: <c>Elections, in Background</c>.</summary>
    public string Title => SectionTitle is null ? ArticleTitle : Titles.Join(SectionTitle, "in " + ArticleTitle);
}
