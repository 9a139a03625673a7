using System.Globalization;

namespace Clippings.Benchmarks;

/// <summary>
/// How much memory articles hold once they were analysed: bytes of live heap, after a full collection, for each byte of their
/// text, with one more analysis at each line. What rows and names hold is in it, too.
/// </summary>
internal static class LiveMemory
{
    private const double Most = 6;

    public static int Run(string folder)
    {
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        var corpus = Corpus.Load(folder);
        var size = corpus.Sum(article => (long)System.Text.Encoding.UTF8.GetByteCount(article.Text));
        var kept = new List<object>();
        Print("loaded");
        kept.Add(corpus.Tokens());
        Print("tokens");
        kept.Add(corpus.Quotes());
        Print("quotes");
        kept.Add(corpus.Times());
        Print("times");
        kept.Add(corpus.Events(corpus.People()));
        var bytes = Print("events");
        GC.KeepAlive(kept);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus.Count:#,0} articles, {size / 1e6:0.0} MB of text: {bytes:0.0} bytes for each (target {Most:0})"));
        return bytes <= Most ? 0 : 1;

        double Print(string analysed)
        {
            var each = (double)(GC.GetTotalMemory(forceFullCollection: true) - empty) / size;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{analysed,-8} {each,6:0.0}"));
            return each;
        }
    }
}
