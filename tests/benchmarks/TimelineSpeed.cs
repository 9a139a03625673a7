namespace Clippings.Benchmarks;

/// <summary>
/// Prints how much text a second of one core's time has its times found and resolved, where paragraphs and sentences are
/// read, and its events, where times and persons are read, too. Events have all that is left: tags of their sentences,
/// clauses, labels, names of participants, linking. A plain scan for words stands beside. Then how the time of both tables
/// grows with the corpus.
/// </summary>
internal static class TimelineSpeed
{
    private const double LeastTimes = 5;
    private const double LeastEvents = 2;
    private const int Runs = 7;

    private static readonly DateOnly Published = new(2020, 1, 15);

    /// <summary>The exit code: 1 where times are slower than 5 MB/s or events than 2 MB/s, or where a table's time grows faster than the text.</summary>
    public static int Run() => Speed() | Growth.Run("times", "events");

    private static int Speed()
    {
        var (scan, sentences, times, people, events, size, rows) = (TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue, 0, 0);
        for (var run = 0; run < Runs; run++)
        {
            var corpora = Corpora();
            var articles = corpora.SelectMany(corpus => corpus.Articles).ToList();
            size = articles.Sum(article => article.Text.Length);
            var persons = new List<Rows<Person>>();
            scan = ReadingSpeed.Best(scan, () => articles.Sum(article => ReadingSpeed.Words(article.Text)));
            sentences = ReadingSpeed.Best(sentences, () => articles.Sum(article => article.Sentences().Count));
            times = ReadingSpeed.Best(times, () => articles.Sum(article => article.Times().Count));
            people = ReadingSpeed.Best(people, () =>
            {
                persons.AddRange(corpora.Select(corpus => corpus.People()));
                return persons.Sum(found => found.Count);
            });
            events = ReadingSpeed.Best(events, () => rows = corpora.Zip(persons).Sum(pair => pair.First.Events(pair.Second).Count));
        }

        Console.WriteLine($"{size / 1e6:0.0} MB, {rows:N0} rows of events");
        ReadingSpeed.Print("plain scan", size, scan);
        ReadingSpeed.Print("sentences", size, sentences);
        var speed = ReadingSpeed.Print("times", size, times);
        ReadingSpeed.Print("people", size, people);
        return speed < LeastTimes | ReadingSpeed.Print("events", size, events) < LeastEvents ? 1 : 0;
    }

    // Fresh ones each time, since each article keeps what was found in it. Without a day of publication few times date anything.
    private static List<Corpus> Corpora()
    {
        var corpora = new List<Corpus>();
        for (var read = 0; read < ReadingSpeed.Characters;)
        {
            var loaded = Corpus.Load(BenchmarkCorpus.Find("data/quotes-dev"));
            corpora.Add(loaded.Replace("dates", article => article.Published is null ? article.WithPublished(Published, DateSource.Metadata, "") : article));
            foreach (var article in corpora[^1].Articles)
            {
                article.Paragraphs();
                read += article.Text.Length;
            }
        }

        return corpora;
    }
}
