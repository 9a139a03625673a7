namespace Clippings;

/// <summary>The columns that <c>corrections.csv</c> may speak of.</summary>
internal static class Correctable
{
    public const string Articles = "articles";
    public const string Lines = "lines";
    public const string Quotes = "quotes";
    public const string Indirect = "indirect";
    public const string People = "people";
    public const string Names = "names";
    public const string Mentions = "mentions";
    public const string Times = "times";
    public const string Events = "events";
    public const string Published = "published";
    public const string Outlet = "outlet";
    public const string Role = "role";
    public const string Speaker = "speaker";
    public const string Person = "person";
    public const string Name = "name";
    public const string Kind = "kind";
    public const string Value = "value";
    public const string Mod = "mod";
    public const string Type = "type";
    public const string Event = "event";

    private static readonly Dictionary<string, string[]> Columns = new(StringComparer.Ordinal)
    {
        [Articles] = [Published, Outlet],
        [Lines] = [Role],
        [Quotes] = [Speaker],
        [Indirect] = [Speaker],
        [People] = [Person, Kind],
        [Names] = [Name],
        [Mentions] = [Name],
        [Times] = [Value, Mod, Type],
        [Events] = [Event],
    };

    /// <summary>What is wrong with a table and a column; null where the column may be corrected.</summary>
    public static string? Problem(string table, string column) =>
        !Columns.TryGetValue(table, out var columns) ? $"the table '{table}' can't be corrected{Nearest.Hint(table, Columns.Keys)}"
        : !columns.Contains(column, StringComparer.Ordinal) ? $"the column '{column}' of {table} can't be corrected{Nearest.Hint(column, columns)}"
        : null;

    /// <summary>Whether a table's rows are found by where they start.</summary>
    public static bool HasStart(string table) => table is Lines or Quotes or Indirect or Mentions or Times or Events;

    /// <summary>Whether a table's rows are names, so that a line may speak of one in all articles.</summary>
    public static bool HasNames(string table) => table is People or Names;
}
