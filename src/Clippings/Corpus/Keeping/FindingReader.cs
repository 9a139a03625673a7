using Microsoft.Data.Sqlite;

namespace Clippings;

/// <summary>Looks findings up over one connection, for one thread at a time; closes it in the end.</summary>
internal sealed class FindingReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _find;
    private readonly SqliteParameter _key;

    /// <param name="connection">Open.</param>
    public FindingReader(SqliteConnection connection)
    {
        _connection = connection;
        _find = connection.CreateCommand();
        _find.CommandText = "SELECT value FROM findings WHERE key = $key";
        _key = _find.Parameters.Add("$key", SqliteType.Blob);
    }

    /// <summary>One over a connection of its own; null where the file can't be opened.</summary>
    /// <param name="source">The file, as SQLite is told it.</param>
    public static FindingReader? Open(string source)
    {
        SqliteConnection? connection = null;
        try
        {
            connection = new SqliteConnection(source);
            connection.Open();
            var reader = new FindingReader(connection);
            connection = null;
            return reader;
        }
        catch (SqliteException)
        {
            return null;
        }
        finally
        {
            connection?.Dispose();
        }
    }

    /// <summary>The value of a key; null for none, or where the file can't be read.</summary>
    public byte[]? Find(byte[] key)
    {
        try
        {
            _key.Value = key;
            return _find.ExecuteScalar() as byte[];
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _find.Dispose();
        _connection.Dispose();
    }
}
