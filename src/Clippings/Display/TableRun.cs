namespace Clippings;

/// <summary>The writing of tables of one corpus, with what several tables stand on.</summary>
/// <param name="corpus">The articles, dated.</param>
internal sealed class TableRun(Corpus corpus)
{
    private List<Event>? _events;
    private List<Quote>? _quotes;
    private Rows<SharedPassage>? _passages;

    /// <summary>The articles.</summary>
    public Corpus Corpus => corpus;

    /// <summary>The events, linked; those that were kept are let go.</summary>
    public IEnumerable<Event> TakeEvents() => Interlocked.Exchange(ref _events, null) is { } kept ? new EventCorrections(corpus, EventLinker.Link(corpus, kept)).Rows : corpus.Events(corpus.People());

    /// <summary>The quoted spans; those that were kept are let go.</summary>
    public Rows<Quote> TakeQuotes() => Interlocked.Exchange(ref _quotes, null)?.From("quotes", corpus) ?? corpus.Quotes();

    /// <summary>What articles share, kept for the families.</summary>
    public Rows<SharedPassage> KeepPassages() => _passages = corpus.Reuse();

    /// <summary>What articles share; what was kept is let go.</summary>
    public Rows<SharedPassage> TakePassages() => Interlocked.Exchange(ref _passages, null) ?? corpus.Reuse();

    /// <summary>Keeps the events of each article.</summary>
    public IArticleTable KeepEvents() => new KeptRows<Event>("events", Named(article => article.Unlinked(corpus)), rows => _events = rows);

    /// <summary>Keeps the quoted spans of each article.</summary>
    public IArticleTable KeepQuotes() => new KeptRows<Quote>("quotes", Named(article => article.Quotes(corpus)), rows => _quotes = rows);

    /// <summary>Keeps where names stand in each article.</summary>
    public IArticleTable KeepMentions() => new KeptRows<(string, NamedPlace[])>(
        "mentions", Named<(string, NamedPlace[])>(article => [(article.Id, CorpusMentions.Of(article, corpus))]), rows => CorpusMentions.Keep(corpus, rows));

    /// <summary>What is made of an article once the names of all are known.</summary>
    public Func<Article, IEnumerable<T>> Named<T>(Func<Article, IEnumerable<T>> rows)
    {
        _ = CorpusNames.Of(corpus);
        return rows;
    }

    /// <summary>Reads each article once for all of some tables, some articles ahead on all cores, and lets it go.</summary>
    public void Read(IReadOnlyList<IArticleTable> tables)
    {
        if (tables.Count == 0)
            return;
        foreach (var read in corpus.WalkOnAllCores<object[]>("reading articles", article => [[.. tables.Select(table => table.Read(article))]]))
        {
            for (var table = 0; table < tables.Count; table++)
                tables[table].Add(read[table]);
        }
    }
}
