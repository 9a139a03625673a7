using Microsoft.Data.Analysis;

namespace Clippings.Tests;

public sealed class RowSchemaTests
{
    private static readonly Sighting Full =
        new("Quay", 7, 14_307_668_000, 0.5, true, new DateOnly(2022, 1, 10), SightingKind.HeardOnly, ["Ann", "Bo"]);

    private static readonly Sighting Unknown = new(null, 0, null, null, false, null, null, null);

    [Fact]
    public void Columns_are_the_constructor_parameters_in_snake_case_unless_named() => Assert.Equal(
        ["place_name", "start", "sha", "confidence", "is_speech", "published", "kind", "who"],
        RowSchema<Sighting>.Columns.Select(column => column.Name));

    [Fact]
    public void Values_are_printed_as_files_have_them()
    {
        Assert.Equal(["Quay", "7", "14307668000", "0.50", "true", "2022-01-10", "heard_only", "Ann;Bo"], Texts(Full));
        Assert.Equal([null, "0", null, null, "false", null, null, null], Texts(Unknown));
    }

    [Fact]
    public void Numbers_that_are_none_are_unknown() =>
        Assert.Null(RowSchema<Sighting>.Columns[3].Text(Full with { Confidence = double.NaN }));

    [Fact]
    public void DataFrame_has_typed_columns_and_keeps_nulls()
    {
        var frame = new[] { Full, Unknown }.ToDataFrame();
        Assert.Equal(
            [typeof(string), typeof(int), typeof(long), typeof(double), typeof(bool), typeof(string), typeof(string), typeof(string)],
            frame.Columns.Select(column => column.DataType));
        Assert.Equal(["Quay", 7, 14_307_668_000, 0.5, true, "2022-01-10", "heard_only", "Ann;Bo"], frame.Rows[0]);
        Assert.Equal([null, 0, null, null, false, null, null, null], frame.Rows[1]);
    }

    [Fact]
    public void No_rows_give_a_DataFrame_with_columns() =>
        Assert.Equal((0, 8), (Array.Empty<Sighting>().ToDataFrame() is var frame ? frame.Rows.Count : -1, frame.Columns.Count));

    [Fact]
    public void Anonymous_rows_make_a_DataFrame_too() =>
        Assert.Equal(["term", "per_thousand"], new[] { new { Term = "quay", PerThousand = 1.5 } }.ToDataFrame().Columns.Select(column => column.Name));

    [Fact]
    public void Column_that_no_table_holds_is_named_in_the_error()
    {
        var error = Assert.Throws<ArgumentException>(() => new[] { new { Term = "quay", At = TimeSpan.Zero } }.ToDataFrame());
        Assert.Contains(".At is a TimeSpan", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Type_without_columns_is_refused() => Assert.Throws<ArgumentException>(() => new[] { "text" }.ToDataFrame());

    [Theory]
    [InlineData("Article", "article")]
    [InlineData("PublishedFrom", "published_from")]
    [InlineData("IsHTMLFile", "is_html_file")]
    [InlineData("Sha256", "sha256")]
    [InlineData("already_snake", "already_snake")]
    public void Names_become_snake_case(string name, string expected) => Assert.Equal(expected, ColumnName.Of(name));

    private static IEnumerable<string?> Texts(Sighting row) => RowSchema<Sighting>.Columns.Select(column => column.Text(row));
}
