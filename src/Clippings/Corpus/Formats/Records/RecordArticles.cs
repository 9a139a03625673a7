namespace Clippings;

/// <summary>Makes articles of the records of a file: which name holds what, which day is meant, what is mark-up.</summary>
internal sealed class RecordArticles
{
    private const int Looked = 1000;

    private readonly FileReading _reading;
    private readonly RecordColumns _columns;
    private readonly RecordDates _dates;
    private readonly Queue<RecordDraft> _drafts = new();
    private (string? Column, string Words) _evidence = (null, "");
    private FormatException? _break;

    private RecordArticles(FileReading reading, string noun)
    {
        _reading = reading;
        _columns = new(reading.Map);
        _dates = new(noun);
    }

    /// <summary>The articles of all records. Records are read to the end first, since a column is understood as a whole.</summary>
    /// <param name="records">The records; where they break off, those before are kept.</param>
    /// <param name="noun">What a record is called: row, line, object.</param>
    /// <param name="reading">The columns' map, and where doubts go.</param>
    /// <exception cref="FormatException">The records break off, or no name holds texts.</exception>
    public static IEnumerable<ExtractedArticle> Of(IEnumerable<ArticleRecord> records, string noun, FileReading reading)
    {
        var articles = new RecordArticles(reading, noun);
        articles.Gather(records);
        var text = articles.TextField();
        articles._dates.Decide(articles._drafts);
        // Each is let go as its article is made, so that texts are not held twice.
        while (articles._drafts.TryDequeue(out var draft))
            yield return articles.Article(draft, text);
        articles._dates.Tell(reading.Warn);
        if (articles._break is not null)
            throw articles._break;
    }

    private void Gather(IEnumerable<ArticleRecord> records)
    {
        try
        {
            foreach (var record in records.Watched())
                _drafts.Enqueue(new RecordDraft(record, _columns));
        }
        catch (FormatException e)
        {
            _break = e;
        }
    }

    /// <summary>What holds the texts: the column of a text, else one of summaries, which is said.</summary>
    private ArticleField TextField()
    {
        if (_drafts.Count == 0)
            throw _break ?? new FormatException("holds no articles: check that it is the file that you meant.");
        foreach (var (field, name) in _columns.Missing)
            TellMissing(field, name);
        if (_reading.Map.Text is not null ? _drafts.Any(draft => draft[ArticleField.Text] is not null) : IsProse())
            return ArticleField.Text;
        if (_drafts.FirstOrDefault(draft => draft[ArticleField.Summary] is not null) is { } summary && _reading.Map.Text is null)
        {
            _reading.Warn($"has no column of full texts, so '{summary[ArticleField.Summary]!.Name}' was read as the text: name another with --map text=COLUMN if one holds it. It has {_columns.Names}.");
            return ArticleField.Summary;
        }

        throw _break ?? new FormatException(_reading.Map.Text is { } mapped
            ? $"has no text in '{mapped}': map text to another column. It has {_columns.Names}."
            : $"has no column that is known to hold the text of articles; it has {_columns.Names}: name the one that does with --map text=COLUMN, or in {KitFiles.Corpus} with \"map\": {{ \"text\": \"COLUMN\" }}.");
    }

    // "article" and its like may hold ids: there a text says something in at least half of the rows that have one.
    private bool IsProse()
    {
        RecordField[] texts = [.. _drafts.Select(draft => draft[ArticleField.Text]).OfType<RecordField>().Take(Looked)];
        return texts.Length > 0 && 2 * texts.Count(text => text.IsProse || !FieldNames.MayHoldIds(text.Name) || text.Value.Trim().Any(char.IsWhiteSpace)) >= texts.Length;
    }

    // In a folder one map serves all files; what one of them lacks is no slip of the pen.
    private void TellMissing(ArticleField field, string name)
    {
        var missing = $"has no column '{name}', to which {field.ToString().ToLowerInvariant()} is mapped; it has {_columns.Names}: write the name of one of these.";
        if (_reading.IsAlone || field == ArticleField.Text)
            throw new FormatException(missing);
        _reading.Warn(missing);
    }

    private ExtractedArticle Article(RecordDraft draft, ArticleField textField)
    {
        if (draft[textField] is not { } stated)
            return ExtractedArticle.Titled(null, "");
        if (textField == ArticleField.Text)
            draft.PutBack(ArticleField.Summary);
        var day = _dates.Of(draft);
        return stated.Story(Line(draft[ArticleField.Headline], " ")) with
        {
            Outlet = Line(draft[ArticleField.Outlet], ", "),
            Byline = Byline(draft[ArticleField.Byline]),
            Section = Line(draft[ArticleField.Section], ", "),
            Published = day,
            PublishedFrom = DateSource.Metadata,
            PublishedEvidence = day is null ? null : Evidence(draft[ArticleField.Published]!.Name),
            Url = draft[ArticleField.Url]?.Value.Trim(),
            Language = draft[ArticleField.Language]?.Value.Trim(),
            Extra = draft.Extra,
        };
    }

    // Of one column mostly, so that its words are made once.
    private string Evidence(string column)
    {
        if (_evidence.Column != column)
            _evidence = (column, $"stated as {column}");
        return _evidence.Words;
    }

    private static string? Byline(RecordField? field)
    {
        if (field is null)
            return null;
        string[] names = [.. (field.Items ?? [field.Value]).Select(AuthorNames.Stated).OfType<string>().Distinct(StringComparer.Ordinal)];
        return names.Length == 0 ? null : string.Join(", ", names);
    }

    private static string? Line(RecordField? field, string separator) => field is null ? null : PageSpaces.Tidy(field.Joined(separator));
}
