namespace Clippings;

/// <summary>Counts the quoted words of stored quotations.</summary>
internal static class TableVoices
{
    private const string Spoken = "(SELECT article, start, \"end\", words, file_row_number AS row, speaker, list_filter(string_split(speaker, ';'), name -> name <> '') AS names FROM quotes WHERE is_speech)";

    // What several say together counts for each.
    private const string Each = $"(SELECT article, start, \"end\", words, row, unnest(CASE WHEN len(names) > 1 THEN names ELSE [speaker] END) AS voice FROM {Spoken})";

    private const string Counts = "sum(words)::INTEGER, count(*)::INTEGER, count(DISTINCT article)::INTEGER, first(article ORDER BY words DESC, row), first(start ORDER BY words DESC, row), first(\"end\" ORDER BY words DESC, row)";

    /// <summary>The voices by speaker, in ordinal order.</summary>
    public static IReadOnlyList<Voice>? BySpeaker(StoredTables tables) => Of(TableQuery.Open(tables), $"SELECT '', voice, {Counts} FROM {Each} WHERE voice <> '' GROUP BY voice");

    /// <summary>The voices of groups of articles, in ordinal order.</summary>
    public static IReadOnlyList<Voice>? ByGroup(StoredTables tables, CorpusGroups groups) => Of(TableQuery.Open(tables)?.With(groups), $"SELECT '', name, {Counts} FROM {Spoken} JOIN named USING (article) GROUP BY name");

    /// <summary>The voices that each group of articles prints, in ordinal order.</summary>
    public static IReadOnlyList<Voice>? BySpeakerIn(StoredTables tables, CorpusGroups groups) => Of(TableQuery.Open(tables)?.With(groups), $"SELECT name, voice, {Counts} FROM {Each} JOIN named USING (article) WHERE voice <> '' GROUP BY name, voice");

    private static List<Voice>? Of(TableQuery? query, string sql)
    {
        using var asked = query;
        return asked?.Ask(sql, row => new Voice(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetString(5), row.GetInt32(6), row.GetInt32(7)))
            .OrderBy(voice => voice.In, StringComparer.Ordinal).ThenBy(voice => voice.Name, StringComparer.Ordinal).ToList();
    }
}
