namespace Clippings.Tests;

public class PValueTests
{
    [Theory]
    [InlineData(0.04999, "0.050")]
    [InlineData(0.0187, "0.019")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.00099, "< 0.001")]
    [InlineData(0, "< 0.001")]
    [InlineData(1, "1.000")]
    public void P_values_are_written_as_readers_write_them(double p, string text) => Assert.Equal(text, PValue.Text(p));

    [Fact]
    public void Tables_show_them_so_and_files_keep_their_digits()
    {
        TermKeyness[] rows = [new("Fjord Times", "oil", 1200, 3, 1, 2, 1, 1234.5, 0.00004, 0.0187, -3.25, 1052)];

        var table = FrameTable.Of(rows, 10).ToHtml("");

        Assert.Equal(["Fjord Times", "oil", "1,200", "3", "1.00", "2.00", "1", "1,234.50", "&lt; 0.001", "0.019", "−3.25", "1,052"], table.Split("<td").Skip(1).Select(cell => cell.Split('>')[1].Split('<')[0]));
        Assert.Contains("0.0187", RowSchema<TermKeyness>.Columns.Select(column => column.Text(rows[0])));
    }

    [Theory]
    [InlineData("start", "1,933")]
    [InlineData("year_of_birth", "1933")]
    public void Offsets_of_a_frame_are_parted_and_what_may_be_years_is_not(string column, string shown)
    {
        var frame = new Microsoft.Data.Analysis.DataFrame(new Microsoft.Data.Analysis.Int32DataFrameColumn(column, [1933]));

        Assert.Contains($">{shown}</td>", FrameTable.Of(frame, 10).ToHtml(""), StringComparison.Ordinal);
    }
}
