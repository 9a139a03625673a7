using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Clippings.Benchmarks;

/// <summary>
/// How much text a second has its words counted, on one core: by a plain scan, by a regular expression, by Lucene.Net's
/// StandardAnalyzer, and here, where sentences are found first and each word is normalized and stemmed. The exit code is 1
/// where a target is missed.
/// </summary>
internal static partial class TokenSpeed
{
    private const int Rounds = 15;
    private const double TokensBesideLucene = 2;
    private const double SentencesBesideScan = 2;
    private const double BothBesideLucene = 1.5;
    private const double AgainMegabytes = 200;

    public static int Run()
    {
        // Words are read on all cores, and the others that are measured here on one.
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
            Process.GetCurrentProcess().ProcessorAffinity = 1;
        var source = Source();
        var texts = Texts(source);
        var size = texts.Sum(text => System.Text.Encoding.UTF8.GetByteCount(text));
        TimeSpan scan = TimeSpan.MaxValue, pattern = scan, lucene = scan, sentences = scan, tokens = scan, again = scan;
        for (var round = 0; round < Rounds; round++)
        {
            scan = ReadingSpeed.Best(scan, () => Count(texts, Scan));
            pattern = ReadingSpeed.Best(pattern, () => Count(texts, Match));
            lucene = ReadingSpeed.Best(lucene, () => Count(texts, Analyze));
            var clips = Corpus.Load(source);
            // What lines are for is told of any text before its sentences are found, and timed as reading is.
            _ = clips.Sum(article => article.Lines.Count);
            sentences = ReadingSpeed.Best(sentences, () => clips.Sentences().Count);
            tokens = ReadingSpeed.Best(tokens, () => clips.Tokens().Frequencies().Count);
            again = ReadingSpeed.Best(again, () => clips.Tokens().Frequencies().Count);
        }

        ReadingSpeed.Print("scan", size, scan);
        ReadingSpeed.Print("\\w+", size, pattern);
        ReadingSpeed.Print("Lucene", size, lucene);
        ReadingSpeed.Print("sentences", size, sentences);
        ReadingSpeed.Print("tokens", size, tokens);
        var megabytes = ReadingSpeed.Print("again", size, again);
        var (beside, alone, both) = (lucene / tokens, scan / sentences, lucene / (sentences + tokens));
        Console.WriteLine($"tokens and their frequencies {beside:0.00} times Lucene.Net (target {TokensBesideLucene}), sentences {alone:0.00} times the scan (target {SentencesBesideScan}), both {both:0.00} times Lucene.Net (target {BothBesideLucene}), frequencies again {megabytes:0} MB/s (target {AgainMegabytes})");
        return beside >= TokensBesideLucene && alone >= SentencesBesideScan && both >= BothBesideLucene && megabytes >= AgainMegabytes ? 0 : 1;
    }

    /// <summary>Writes what is measured, an article a line as a string of JSON, so that others read the same text.</summary>
    public static int Write(string file)
    {
        File.WriteAllLines(file, Texts(Source()).Select(text => JsonSerializer.Serialize(text)));
        return 0;
    }

    private static string Source()
    {
        var wire = Path.Combine(BenchmarkCorpus.Root, "..", "shared", "data", "wire.jsonl");
        return File.Exists(wire) ? wire : BenchmarkCorpus.Find(Path.Combine("data", "quotes-dev"));
    }

    private static List<string> Texts(string source) => [.. Corpus.Load(source).Select(article => article.Text)];

    private static int Count(List<string> texts, Action<string, Dictionary<string, int>> count)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
            count(text, words);
        return words.Count;
    }

    private static void Scan(string text, Dictionary<string, int> words)
    {
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
                at++;
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            if (at > start)
                CollectionsMarshal.GetValueRefOrAddDefault(known, text.AsSpan(start, at - start), out _)++;
        }
    }

    private static void Match(string text, Dictionary<string, int> words)
    {
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var match in Word.EnumerateMatches(text))
            CollectionsMarshal.GetValueRefOrAddDefault(known, text.AsSpan(match.Index, match.Length), out _)++;
    }

    private static void Analyze(string text, Dictionary<string, int> words)
    {
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        using var stream = Standard.GetTokenStream("text", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            CollectionsMarshal.GetValueRefOrAddDefault(known, term.Buffer.AsSpan(0, term.Length), out _)++;
        stream.End();
    }

    private static readonly StandardAnalyzer Standard = new(LuceneVersion.LUCENE_48);

    [GeneratedRegex(@"\w+", RegexOptions.Compiled)]
    private static partial Regex Word { get; }
}
