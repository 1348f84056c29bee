using System.Globalization;
using System.Text;

namespace KoreanWar.Web.Feeds;

/// <summary>
/// Writes rows of comma-separated values after RFC 4180. A text that a spreadsheet would take for a formula gets an
/// apostrophe before it, which spreadsheets read as: this is text.
/// </summary>
public sealed class Csv
{
    /// <summary>The media type of a file whose first row names the columns.</summary>
    public const string MediaType = "text/csv; charset=utf-8; header=present";

    private const string LineEnd = "\r\n";

    private readonly StringBuilder _text = new();
    private bool _inRow;

    /// <summary>Adds a row of names, the first of a file.</summary>
    public Csv Header(IEnumerable<string> columns)
    {
        foreach (var column in columns)
        {
            Text(column);
        }

        EndRow();
        return this;
    }

    /// <summary>Adds a text; an absent one is an empty cell.</summary>
    public Csv Text(string? text) =>
        Cell(text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + text : text ?? "");

    /// <summary>Adds several values in one cell, parted by a semicolon.</summary>
    public Csv Texts(IEnumerable<string> texts) => Text(string.Join("; ", texts));

    /// <summary>Adds a number, which is no text and keeps its sign.</summary>
    public Csv Number(int number) => Cell(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        _text.Append(LineEnd);
        _inRow = false;
    }

    /// <summary>The rows so far, in UTF-8 without a byte order mark, which would be read as part of the first name.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    private Csv Cell(string value)
    {
        if (_inRow)
        {
            _text.Append(',');
        }

        _inRow = true;
        if (value.AsSpan().ContainsAny(",\"\r\n"))
        {
            _text.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            _text.Append(value);
        }

        return this;
    }
}
