using System.Text;

namespace KoreanWar.Content.Text;

/// <summary>Brings the quotation marks and apostrophes that editors type into the form of print.</summary>
public static class Quotes
{
    /// <summary>The text with curled marks: opening before a word, closing or apostrophe elsewhere.</summary>
    public static string Curl(string text)
    {
        if (!text.AsSpan().ContainsAny('\'', '"'))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // A quotation may open another one, so what was set before counts, not what was typed.
            var opens = i == 0 || char.IsWhiteSpace(result[i - 1])
                || result[i - 1] is '(' or '[' or '\u2013' or '\u2014' or '\u2018' or '\u201C';
            result.Append(text[i] switch
            {
                '\'' => opens ? '\u2018' : '\u2019',
                '"' => opens ? '\u201C' : '\u201D',
                var c => c,
            });
        }

        return result.ToString();
    }
}
