using System.Data.Common;
using DuckDB.NET.Data;

namespace Clippings.Docs.Tests;

/// <summary>The queries of <c>src/SQL.md</c>, run on the tables of the seeds with yesterday's beside them.</summary>
public sealed class SqlPageTests : IDisposable
{
    private static readonly IReadOnlyList<string> Queries = Readme.Blocks("sql", File.ReadAllText(Path.Combine(KitFolders.Root, "src", "SQL.md")));

    private readonly TemporaryFolder _folder = new();
    private readonly DuckDBConnection _database = new("DataSource=:memory:");

    public SqlPageTests()
    {
        _database.Open();
        Ask($"SET file_search_path = '{Path.Combine(_folder.Path, "today").Replace("'", "''", StringComparison.Ordinal)}'");
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Every_query_gives_rows_and_counts_as_the_library_does()
    {
        var clips = Corpus.Load(KitFolders.Seeds).Dated();
        Write("today", clips);
        Write("yesterday", clips.Between(new(2022, 1, 10), new(2022, 1, 11)));

        var answers = Queries.Select(sql => (Sql: sql, Rows: Ask(sql))).ToList();

        Assert.InRange(answers.Count, 12, 20);
        Assert.All(answers.Where(answer => !answer.Sql.StartsWith("CREATE", StringComparison.Ordinal)), answer => Assert.True(answer.Rows.Count > 0, answer.Sql));
        Assert.Equal(
            clips.Tokens().Frequencies(stopWords: false).Take(20).Select(row => $"{row.Term}|{row.Count}|{row.Articles}"),
            Answer("SELECT term, count(*) AS uses, count(DISTINCT"));
        Assert.Equal(
            clips.Quotes().ShareOfVoice().Select(row => FormattableString.Invariant($"{row.Group}|{row.Words}|{row.Spans}|{row.Articles}|{Math.Round(row.Share, 3)}")).Order(StringComparer.Ordinal),
            Answer("OVER ()").Order(StringComparer.Ordinal));
        Assert.Equal(
            clips.By(article => article.Outlet).Quotes().WhoQuotesWhom().Select(row => $"{row.Quoting}|{row.Quoted}|{row.Spans}|{row.Words}").Order(StringComparer.Ordinal),
            Answer("SELECT outlet, speaker").Order(StringComparer.Ordinal));
        Assert.Equal(
            clips.Quotes().Of("Ryabkov").Select(quote => clips[quote.Article].Text[quote.Start..quote.End]).Order(StringComparer.Ordinal),
            Answer("speaker = 'Sergei Ryabkov'").Select(row => row.Split('|')[2]).Order(StringComparer.Ordinal));

        IReadOnlyList<string> Answer(string part) => answers.Single(answer => answer.Sql.Contains(part, StringComparison.Ordinal)).Rows;
    }

    [Fact]
    public void Passages_are_cut_where_they_stand_behind_an_emoji_too()
    {
        _folder.With("in/a.txt", "Bridge opens\n\nThe bridge 🌉 opened 🎉🎉 on Friday. “It is a fine 🌉 bridge,” said Ada Quill.\n");
        Write("today", Corpus.Load(Path.Combine(_folder.Path, "in")));
        Ask(Queries.Single(sql => sql.StartsWith("CREATE VIEW", StringComparison.Ordinal)));

        Assert.Equal(["true"], Ask("SELECT bool_and(passage(units, start, \"end\") = token) FROM 'tokens.parquet' JOIN texts USING (article)"));
        Assert.Equal(["false"], Ask("SELECT bool_and(substr(text, start + 1, \"end\" - start) = token) FROM 'tokens.parquet' JOIN 'articles.parquet' USING (article)"));
        Assert.Equal(["It is a fine 🌉 bridge,"], Ask("SELECT passage(units, start, \"end\") FROM 'quotes.parquet' JOIN texts USING (article)"));
    }

    private void Write(string folder, Corpus clips) => clips.Export(Path.Combine(_folder.Path, folder), TableFormat.Parquet);

    private List<string> Ask(string sql)
    {
        using var command = _database.CreateCommand();
#pragma warning disable CA2100 // The page's own words are what is tested.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Printed(reader, column))));
        return rows;
    }

    private static string Printed(DbDataReader row, int column) => row.GetValue(column) switch
    {
        bool truth => truth ? "true" : "false",
        IFormattable value => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        var value => value.ToString() ?? "",
    };
}
