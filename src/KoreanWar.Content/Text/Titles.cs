namespace KoreanWar.Content.Text;

/// <summary>Names a part of a page together with the page.</summary>
public static class Titles
{
    /// <summary>A title with what follows it: <c>Elections, Background</c>, but no comma behind a question mark.</summary>
    public static string Join(string title, string rest) => title + (title.EndsWith('?') ? " " : ", ") + rest;
}
