using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KoreanWar.Content.Rendering.Elements;

/// <summary>
/// Writes a table with scoped headers inside a region that scrolls by keyboard. Alignment is a class: a style
/// attribute would need a weaker content security policy.
/// </summary>
public sealed class TableHtml(RenderContext context) : HtmlObjectRenderer<Table>
{
    private int _count;

    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        _count++;
        var name = context.SectionTitle ?? context.Title;
        var label = string.Create(CultureInfo.InvariantCulture, $"Table {_count}: {name}");
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{Html.Escape(label)}\"><table>");
        var rows = table.OfType<TableRow>().ToList();
        WriteRows(renderer, table, rows.TakeWhile(r => r.IsHeader), "thead");
        WriteRows(renderer, table, rows.SkipWhile(r => r.IsHeader), "tbody");
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, IEnumerable<TableRow> rows, string group)
    {
        var any = false;
        foreach (var row in rows)
        {
            renderer.WriteLine(any ? "<tr>" : $"<{group}><tr>");
            any = true;
            foreach (var (cell, column) in row.OfType<TableCell>().Select((cell, column) => (cell, column)))
            {
                WriteCell(renderer, table, row, cell, column);
            }

            renderer.WriteLine("</tr>");
        }

        if (any)
        {
            renderer.WriteLine($"</{group}>");
        }
    }

    private static void WriteCell(HtmlRenderer renderer, Table table, TableRow row, TableCell cell, int column)
    {
        // The first cell of a row names the row.
        var element = row.IsHeader || column == 0 ? "th" : "td";
        var scope = row.IsHeader ? " scope=\"col\"" : column == 0 ? " scope=\"row\"" : "";
        var alignment = (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Right => " class=\"right\"",
            TableColumnAlign.Center => " class=\"center\"",
            _ => "",
        };
        renderer.Write($"<{element}{scope}{alignment}>");
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1 && cell[0] is ParagraphBlock;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.WriteLine($"</{element}>");
    }
}
