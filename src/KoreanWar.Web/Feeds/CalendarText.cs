using System.Text;

namespace KoreanWar.Web.Feeds;

/// <summary>Writes lines of a calendar as RFC 5545 has them: escaped, and folded after 75 bytes.</summary>
public sealed class CalendarText
{
    private const int MostBytes = 75;

    private readonly StringBuilder _text = new();

    /// <summary>Adds a line whose value holds no text of ours.</summary>
    public CalendarText Add(string name, string value)
    {
        var line = $"{name}:{value}";
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > MostBytes)
            {
                _text.Append("\r\n ");
                bytes = 1;
            }

            _text.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
        return this;
    }

    /// <summary>Adds a line whose value is a text.</summary>
    public CalendarText AddText(string name, string text) => Add(name, Escape(text));

    /// <summary>The lines so far.</summary>
    public override string ToString() => _text.ToString();

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
