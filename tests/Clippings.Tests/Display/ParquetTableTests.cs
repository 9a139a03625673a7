using System.Globalization;
using CsCheck;
using CsvHelper;
using Parquet;
using Parquet.Serialization;

namespace Clippings.Tests;

public sealed class ParquetTableTests : IDisposable
{
    private static readonly Gen<Sighting> AnySighting = Gen.Select(
        Gen.String, Gen.Int, Gen.Long.Nullable(), Gen.Double.Unit.Nullable(), Gen.Bool, Gen.Date.Nullable(), Gen.Enum<SightingKind>().Nullable(),
        (place, start, sha, confidence, isSpeech, day, kind) => new Sighting(place, start, sha, confidence, isSpeech, day is { } known ? DateOnly.FromDateTime(known) : null, kind, [place]));

    private readonly TemporaryFolder _out = new();

    public void Dispose() => _out.Dispose();

    [Fact]
    public void Values_keep_their_types_and_what_is_unknown_is_null() => AnySighting.Array[0, 20].Sample(
        rows => Assert.Equal(
            rows.Select(row => (object?[])[Printable(row.PlaceName), row.Start, row.Sha, row.Confidence, row.IsSpeech, row.Published, EnumText<SightingKind>.Of(row.Kind), Printable(row.PlaceName)]),
            Read(new TableWriter(_out.Path, TableFormat.Parquet).Write("rows", rows))),
        threads: 1,
        iter: 50);

    [Fact]
    public void The_same_rows_are_the_same_bytes_and_no_group_holds_more_than_a_hundred_thousand()
    {
        var rows = Enumerable.Range(0, 200_001).Select(i => new Sighting($"place {i % 7}", i, null, 0.5, true, null, null, []));
        byte[] Written() => File.ReadAllBytes(new TableWriter(_out.Path, TableFormat.Parquet).Write("many", rows));

        var bytes = Written();

        Assert.Equal(bytes, Written());
        Assert.Equal([100_000, 100_000, 1], Groups(Path.Combine(_out.Path, "many.parquet")));
    }

    [Fact]
    public void A_group_of_long_texts_is_shorter() => Assert.Equal(
        [16, 4],
        Groups(new TableWriter(_out.Path, TableFormat.Parquet).Write("long", Enumerable.Range(0, 20).Select(i => new Sighting(new string('x', 1 << 20), i, null, null, true, null, null, [])))));

    [Fact]
    public async Task A_table_without_rows_has_its_columns()
    {
        var path = new TableWriter(_out.Path, TableFormat.Parquet).Write<Sighting>("none", []);

        Assert.Empty(Groups(path));
        Assert.Equal(RowSchema<Sighting>.Columns.Select(column => column.Name), (await ReadAsync(path)).Names);
    }

    [Fact]
    public void Every_table_of_the_seeds_has_the_values_that_csv_prints()
    {
        var corpus = Corpus.Load(KitFolders.Seeds);
        corpus.Export(Path.Combine(_out.Path, "csv"));
        corpus.Export(Path.Combine(_out.Path, "parquet"), TableFormat.Parquet);

        foreach (var table in CorpusTables.Names)
        {
            var printed = Csv(Path.Combine(_out.Path, "csv", table + ".csv"));
            var kept = Read(Path.Combine(_out.Path, "parquet", table + ".parquet"));
            Assert.Equal(printed.Count, kept.Count);
            foreach (var (texts, values) in printed.Zip(kept))
                Assert.All(texts.Zip(values), cell => Assert.True(IsPrinted(cell.First, cell.Second), $"{table}: {cell}"));
        }
    }

    [Fact]
    public void The_table_of_articles_holds_the_texts_so_none_stands_beside_it()
    {
        using var pages = new TemporaryFolder().With("page.html", "<h1>Bridge opens again</h1><p>The bridge opened on Friday, said Ada Quill.</p>");
        var corpus = Corpus.Load(pages.Path);

        corpus.Export(_out.Path, TableFormat.Parquet, ["articles"]);

        Assert.Equal(corpus[0].Text, Read(Path.Combine(_out.Path, "articles.parquet")).Single()[RowSchema<ArticleRow>.Columns.Count]);
        Assert.False(Directory.Exists(Path.Combine(_out.Path, "text")));
    }

    // A confidence is printed with two digits and kept with all of them.
    private static bool IsPrinted(string text, object? value) => value switch
    {
        null => text.Length == 0,
        bool truth => text == (truth ? "true" : "false"),
        DateOnly day => text == day.ToString("O", CultureInfo.InvariantCulture),
        double number => Math.Abs(number - double.Parse(text, CultureInfo.InvariantCulture)) < 0.0051,
        _ => text == Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static List<string[]> Csv(string path)
    {
        using var csv = new CsvParser(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        List<string[]> rows = [];
        while (csv.Read())
            rows.Add(csv.Record!);
        return rows;
    }

    // A half of a pair is no character that UTF-8 has.
    private static string? Printable(string? text) => text is null ? null : string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    private static List<long> Groups(string path) => ReadAsync(path).GetAwaiter().GetResult().Groups;

    private static List<object?[]> Read(string path) => ReadAsync(path).GetAwaiter().GetResult().Rows;

    private static async Task<(List<string> Names, List<long> Groups, List<object?[]> Rows)> ReadAsync(string path)
    {
        await using var file = File.OpenRead(path);
        await using var reader = await ParquetReader.CreateAsync(file, leaveStreamOpen: true);
        var names = reader.Schema.Fields.Select(field => field.Name).ToList();
        var groups = reader.RowGroups.Select(group => group.RowCount).ToList();
        var data = groups.Count == 0 ? [] : (await ParquetSerializer.DeserializeUntypedAsync(file, new ParquetOptions { UseDateOnlyTypeForDates = true })).Data;
        return (names, groups, [.. data.Select(row => names.Select(name => row.GetValueOrDefault(name)).ToArray())]);
    }
}
