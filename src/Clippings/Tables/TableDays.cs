namespace Clippings;

/// <summary>Counts what stored events tell of days.</summary>
internal static class TableDays
{
    /// <summary>How many sentences of each article tell of each interval, in the order in which they are first told of; null where the tables can't be asked.</summary>
    public static IReadOnlyList<(string Article, DateOnly From, DateOnly To, string Granularity, int Sentences)>? Told(StoredTables tables)
    {
        using var query = TableQuery.Open(tables);
        return query?.Ask(
            "SELECT article, \"from\", \"to\", granularity, count(DISTINCT sentence)::INTEGER FROM events GROUP BY ALL ORDER BY min(file_row_number)",
            row => (row.GetString(0), row.GetFieldValue<DateOnly>(1), row.GetFieldValue<DateOnly>(2), row.GetString(3), row.GetInt32(4)));
    }

    /// <summary>Of each day that is told of: how many events, sentences and articles.</summary>
    public static IReadOnlyDictionary<DateOnly, (int Events, int Sentences, int Articles)>? Days(StoredTables tables)
    {
        using var query = TableQuery.Open(tables);
        return query?.Ask(
                "SELECT \"from\", count(DISTINCT event)::INTEGER, count(DISTINCT (article, sentence))::INTEGER, count(DISTINCT article)::INTEGER FROM events WHERE granularity = 'day' GROUP BY \"from\"",
                row => (Day: row.GetFieldValue<DateOnly>(0), Told: (row.GetInt32(1), row.GetInt32(2), row.GetInt32(3))))
            .ToDictionary(row => row.Day, row => row.Told);
    }
}
