using Microsoft.Data.Sqlite;

namespace Clippings;

/// <summary>A file of findings: a table of values by key.</summary>
internal sealed class FindingFile : IDisposable
{
    private const int Damaged = 11;
    private const int NoDatabase = 26;
    private const int SecondsToWait = 5;

    // Without waiting for the disk: after a power cut the file may be damaged, and is begun anew.
    private const string Beginning = "PRAGMA synchronous = OFF; CREATE TABLE IF NOT EXISTS findings (key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID";

    private static readonly Lazy<bool> Works = new(() =>
    {
        using var file = Try(() => TryOpen(":memory:", FileUse.Alone));
        return file is not null;
    });

    private readonly Lock _using = new();
    private readonly SqliteConnection _connection;
    private readonly FindingReader _own;
    private readonly FindingReaders? _others;

    private FindingFile(SqliteConnection connection, FileUse use)
    {
        _connection = connection;
        _own = new(connection);
        // A file that is open alone is so for other connections of this process, too.
        _others = use == FileUse.Alone ? null : new(connection.ConnectionString);
    }

    /// <summary>False for a copy of the kit without native code for this system.</summary>
    public static bool IsAvailable => Works.Value;

    /// <summary>Whether something could not be written.</summary>
    public bool HasLost { get; private set; }

    /// <summary>Opens a file for several processes, and makes it where it is not there; one that is damaged or too large is begun anew. Null where that can't be.</summary>
    /// <param name="path">The file.</param>
    /// <param name="largest">How many bytes it may have.</param>
    public static FindingFile? Open(string path, long largest) => Try(() =>
    {
        if (new FileInfo(path) is { Exists: true } file && file.Length > largest)
            Delete(path);
        return Begin(path, FileUse.Shared);
    });

    /// <summary>Opens a file for this process alone. Null where that can't be, or another has it open.</summary>
    /// <param name="path">The file.</param>
    public static FindingFile? OpenAlone(string path) => Try(() => Begin(path, FileUse.Alone));

    /// <summary>Opens a file that nobody writes any more. Null where it is not there or can't be read.</summary>
    /// <param name="path">The file.</param>
    public static FindingFile? OpenWhole(string path) =>
        Try(() => File.Exists(path) ? TryOpen($"{new Uri(Path.GetFullPath(path)).AbsoluteUri}?immutable=1", FileUse.Read) : null);

    /// <summary>The value of a key; null for none.</summary>
    public byte[]? Find(byte[] key)
    {
        if (_others is not null)
            return _others.Find(key);
        lock (_using)
            return _own.Find(key);
    }

    /// <summary>Writes values; none of them where another process writes for long, or the disk is full.</summary>
    public void Write(IReadOnlyList<(byte[] Key, byte[] Value)> rows)
    {
        lock (_using)
        {
            try
            {
                using var transaction = _connection.BeginTransaction();
                using var command = _connection.CreateCommand();
                command.Transaction = transaction;
                command.CommandText = "INSERT OR REPLACE INTO findings VALUES ($key, $value)";
                var (key, value) = (command.Parameters.Add("$key", SqliteType.Blob), command.Parameters.Add("$value", SqliteType.Blob));
                foreach (var row in rows)
                {
                    (key.Value, value.Value) = (row.Key, row.Value);
                    command.ExecuteNonQuery();
                }

                transaction.Commit();
            }
            catch (SqliteException)
            {
                // They are found anew next time.
                HasLost = true;
            }
        }
    }

    /// <summary>Closes it; then it is one file.</summary>
    public void Dispose()
    {
        lock (_using)
        {
            _others?.Dispose();
            _own.Dispose();
        }
    }

    private static FindingFile? Begin(string path, FileUse use)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return TryOpen(path, use) ?? (Delete(path) ? TryOpen(path, use) : null);
    }

    private static FindingFile? Try(Func<FindingFile?> open)
    {
        try
        {
            return open();
        }
        catch (Exception error) when (IsOfTheFile(error))
        {
            return null;
        }
    }

    private static FindingFile? TryOpen(string path, FileUse use)
    {
        SqliteConnection? connection = null;
        try
        {
            connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = SecondsToWait, Pooling = false }.ToString());
            connection.Open();
            using var command = connection.CreateCommand();
            if (use == FileUse.Shared)
                command.CommandText = "PRAGMA journal_mode = WAL; " + Beginning;
            else if (use == FileUse.Alone)
                command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; " + Beginning;
            else
                command.CommandText = "SELECT count(*) FROM findings WHERE key IS NULL";
            command.ExecuteNonQuery();
            var opened = new FindingFile(connection, use);
            connection = null;
            return opened;
        }
        catch (SqliteException error) when (error.SqliteErrorCode is Damaged or NoDatabase)
        {
            return null;
        }
        finally
        {
            connection?.Dispose();
        }
    }

    private static bool Delete(string path)
    {
        foreach (var file in (ReadOnlySpan<string>)[path, path + "-wal", path + "-shm", path + "-journal"])
            File.Delete(file);
        return true;
    }

    private enum FileUse
    {
        Read,

        Shared,

        // Needs no memory in common with other processes, which file systems over a network don't have.
        Alone,
    }

    // A system that the native library is not made for says so when it is first asked.
    private static bool IsOfTheFile(Exception error) => error is IOException or UnauthorizedAccessException or SqliteException or DllNotFoundException or TypeInitializationException or BadImageFormatException;
}
