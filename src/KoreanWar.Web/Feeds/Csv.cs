using System.Text;

namespace KoreanWar.Web.Feeds;

/// <summary>Writes comma-separated values as RFC 4180 has them, in a form that a spreadsheet takes as text only.</summary>
public static class Csv
{
    /// <summary>The media type of a file with a header row.</summary>
    public const string MediaType = "text/csv; charset=utf-8; header=present";

    /// <summary>The rows as a file; the first is the header.</summary>
    public static byte[] Write(IEnumerable<IReadOnlyList<string?>> rows)
    {
        var result = new StringBuilder();
        foreach (var row in rows)
        {
            result.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(result.ToString());
    }

    private static string Cell(string? value)
    {
        var text = value ?? "";

        // A spreadsheet would run a text that begins like a formula.
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
        {
            text = "'" + text;
        }

        return text.AsSpan().ContainsAny("\",\r\n") ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;
    }
}
