using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KoreanWar.Content.Rendering;

/// <summary>Escapes text for HTML; letters of all scripts stay readable in the source of a page.</summary>
public static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text as content of an element or of a quoted attribute.</summary>
    public static string Escape(string text) => Encoder.Encode(text);
}
