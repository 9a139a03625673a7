using System.Globalization;

namespace Clippings;

/// <summary>Tells tables of data from tables that lay out a page, as browsers do for those who listen to pages.</summary>
internal static class DataTables
{
    private const int ManyRows = 10;
    private const int ManyColumns = 4;
    private const int ManyCells = 10;

    public static void Mark(PagePart story)
    {
        foreach (var table in story.Below().Where(part => part.Tag == "table" && Is(part)))
        {
            table.IsDataTable = true;
            foreach (var above in table.Above().TakeWhile(above => !above.HoldsDataTable))
                above.HoldsDataTable = true;
        }
    }

    private static bool Is(PagePart table)
    {
        if (table.Role == "presentation" || table.Attribute("datatable") == "0")
            return false;
        if (!string.IsNullOrEmpty(table.Attribute("summary")) || table.Totals.TableHeads > 0)
            return true;
        if (table.Totals.Tables > 0)
            return false;
        var rows = table.Below().Where(part => part.Tag == "tr").ToList();
        var height = rows.Sum(row => Span(row, "rowspan"));
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Below().Where(cell => cell.Tag == "td").Sum(cell => Span(cell, "colspan")));
        return height != 1 && width != 1 && (height >= ManyRows || width > ManyColumns || height * width > ManyCells);
    }

    private static long Span(PagePart part, string name) =>
        int.TryParse(part.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) && span > 0 ? span : 1;
}
