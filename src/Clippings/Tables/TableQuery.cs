using System.Data.Common;
using DuckDB.NET.Data;

namespace Clippings;

/// <summary>SQL over stored tables, each a view of its name with the number of each row in <c>file_row_number</c>.</summary>
internal sealed class TableQuery : IDisposable
{
    // Where the native library of the system is not there, all is read from the articles.
    private static readonly Lazy<bool> IsThere = new(Try);

    private readonly DuckDBConnection _database = new("DataSource=:memory:");

    private TableQuery(StoredTables tables)
    {
        _database.Open();
        // What it needs is built in: it shall ask no network, and write to no folder of the user's.
        Run($"SET autoinstall_known_extensions = false; SET autoload_known_extensions = false; SET temp_directory = '{Quoted(Path.Combine(Path.GetTempPath(), "clippings-duckdb"))}'");
        foreach (var (name, table) in tables.Tables)
            Run($"CREATE VIEW \"{name}\" AS SELECT * FROM read_parquet('{Quoted(Path.Combine(tables.Folder, table.File))}', file_row_number = true)");
    }

    /// <summary>Opens tables; null where this system can't.</summary>
    public static TableQuery? Open(StoredTables tables) => IsThere.Value ? new(tables) : null;

    /// <summary>Gives the names of each article in the table <c>named</c>: <c>article</c>, <c>name</c>.</summary>
    public TableQuery With(CorpusGroups groups)
    {
        Fill("named", "article VARCHAR, name VARCHAR", groups.Names.SelectMany(names => names.Select(name => (string[])[names.Key, name])));
        return this;
    }

    /// <summary>Makes a table of texts.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="columns">Its columns with their types.</param>
    /// <param name="rows">Its rows.</param>
    public void Fill(string table, string columns, IEnumerable<string[]> rows)
    {
        Run($"CREATE TABLE {table} ({columns})");
        using var appender = _database.CreateAppender(table);
        foreach (var values in rows)
        {
            var row = appender.CreateRow();
            foreach (var value in values)
                row.AppendValue(value);
            row.EndRow();
        }
    }

    /// <summary>The rows that a question gives.</summary>
    /// <param name="sql">The question, of our own words alone: values go into <paramref name="values"/>.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="values">What <c>?</c> stands for, in their order.</param>
    /// <exception cref="OperationCanceledException">The work is to stop.</exception>
    /// <exception cref="CorpusException">A table can't be read.</exception>
    public IReadOnlyList<T> Ask<T>(string sql, Func<DbDataReader, T> read, params IReadOnlyList<string> values)
    {
        using var work = LongWork.Quietly();
        using var command = Command(sql);
        foreach (var value in values)
            command.Parameters.Add(new DuckDBParameter(value));
        using var stop = work.Stop.Register(command.Cancel);
        try
        {
            var rows = new List<T>();
            using var reader = command.ExecuteReader();
            while (reader.Read())
                rows.Add(read(reader));
            return rows;
        }
        catch (DuckDBException e)
        {
            work.Stop.ThrowIfCancellationRequested();
            throw new CorpusException($"The tables can't be asked ({e.Message.ReplaceLineEndings(" ")}): {TablesLoader.Remedy}.", e);
        }
    }

    public void Dispose() => _database.Dispose();

    private static bool Try()
    {
        try
        {
            using var database = new DuckDBConnection("DataSource=:memory:");
            database.Open();
            return true;
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException or TypeInitializationException or FileNotFoundException)
        {
            return false;
        }
    }

    private static string Quoted(string text) => text.Replace("'", "''", StringComparison.Ordinal);

    private void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

#pragma warning disable CA2100 // All words are ours, paths are quoted, and values are parameters.
    private DuckDBCommand Command(string sql)
    {
        var command = _database.CreateCommand();
        command.CommandText = sql;
        return command;
    }
#pragma warning restore CA2100
}
