using System.Text;

namespace KoreanWar.Web.Tests.Support;

/// <summary>Reads comma-separated values by the grammar of RFC 4180, and refuses what it does not allow.</summary>
public static class CsvRows
{
    /// <summary>The rows of a file whose every line ends with CRLF.</summary>
    public static IReadOnlyList<string[]> Read(string text)
    {
        var (rows, row, i) = (new List<string[]>(), new List<string>(), 0);
        while (i < text.Length)
        {
            row.Add(Cell(text, ref i));
            if (text[i] == ',')
            {
                i++;
            }
            else
            {
                Assert.Equal("\r\n", text.Substring(i, 2));
                i += 2;
                rows.Add([.. row]);
                row.Clear();
            }
        }

        Assert.Empty(row);
        return rows;
    }

    private static string Cell(string text, ref int i)
    {
        var cell = new StringBuilder();
        if (text[i] != '"')
        {
            for (; text[i] is not (',' or '\r'); i++)
            {
                Assert.False(text[i] is '"' or '\n', "A quotation mark or line feed stands in a cell that is not quoted.");
                cell.Append(text[i]);
            }

            return cell.ToString();
        }

        for (i++; ; i++)
        {
            if (text[i] == '"' && text[++i] != '"')
            {
                return cell.ToString();
            }

            cell.Append(text[i]);
        }
    }
}
