namespace Clippings.Benchmarks;

/// <summary>
/// Prints how much text a second of one core's time has its names found, and its quotations with their speakers, each
/// without the reading that it stands on: tags for names, names for speakers. A plain scan for words stands beside.
/// </summary>
internal static class NamingSpeed
{
    private const double LeastNames = 2;
    private const double LeastQuotes = 1.5;
    private const int Runs = 7;

    /// <summary>The exit code: 1 where names are slower than 2 MB/s, or quotations than 1.5 MB/s.</summary>
    public static int Run()
    {
        var (scan, tags, named, quotes, size) = (TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue, 0);
        for (var run = 0; run < Runs; run++)
        {
            var articles = ReadingSpeed.Articles();
            size = articles.Sum(article => article.Text.Length);
            scan = ReadingSpeed.Best(scan, () => articles.Sum(article => ReadingSpeed.Words(article.Text)));
            tags = ReadingSpeed.Best(tags, () => articles.Sum(article => NameSentences.Of(article).Count));
            named = ReadingSpeed.Best(named, () => articles.Sum(article => article.NamedMentions().Count));
            quotes = ReadingSpeed.Best(quotes, () => articles.Sum(article => article.Quotes().Count));
        }

        Console.WriteLine($"{size / 1e6:0.0} MB");
        ReadingSpeed.Print("plain scan", size, scan);
        ReadingSpeed.Print("tagged words", size, tags);
        var names = ReadingSpeed.Print("names", size, named);
        return names < LeastNames | ReadingSpeed.Print("quotations", size, quotes) < LeastQuotes ? 1 : 0;
    }
}
